extension YouduCode {
    public static var table: CodeTable {
        CodeTable(
            """
            @ Youdu, 全局状态码 | 2026-09 | https://github.com/youduim/youdu-doc/blob/master/docs/api/a01_00009.md
            -1 unknown
              something went wrong in the server
              look into the server's log, and for the message, which may be there
            2 unknown
              the call has failed
              read errmsg
            3 setup
              the app has no right to do this
              grant it in the console
            4 setup
              the access is not allowed
              look at the app's settings and at the server's address lists
            5 payload
              the request cannot be read
              compare it with the vendor's page
            100000 token
              'accessToken' is missing
              fetch a token and put it into the query
            100001 token
              the server does not know the access token
              fetch a new token
            100002 token
              the access token has expired
              fetch a new token
            100003 payload
              the request cannot be read
              send a JSON object with 'buin', 'appId' and 'encrypt'
            100004 payload
              the request is no JSON
              send a JSON object with 'buin', 'appId' and 'encrypt'
            100005 setup
              no app has the 'appId'
              take the id from the app's page in the console
            100006 setup
              the server cannot decrypt the message
              compare the app's EncodingAESKey, and pad to blocks of 32 bytes
            100008 payload
              'buin' is missing
              add the enterprise's number to the request around the message
            100009 setup
              'buin' is not valid
              take the enterprise's number from the console
            100010 payload
              'appId' is missing
              add the app's id to the request around the message
            100011 payload
              'encrypt' is missing
              put the encrypted message into the request
            100012 payload
              a member of the request has the wrong type
              send 'buin' as a number, 'appId' and 'encrypt' as texts
            100013 payload
              a member of the request has the wrong type
              send 'buin' as a number, 'appId' and 'encrypt' as texts
            100014 payload
              a member of the request has the wrong type
              send 'buin' as a number, 'appId' and 'encrypt' as texts
            200001 receivers
              'toUser' is too long
              name at most 1000 accounts in one message
            200007 receivers
              'toUser' is not valid
              compare the accounts with the address book; errmsg lists those that are unknown
            200008 payload
              the upload is no multipart request that can be read
              compare it with the vendor's page on uploads
            200009 payload
              the file has a type that is not taken
              upload another type
            200010 payload
              no uploaded file has the id
              upload the file again and send the new id
            300001 receivers
              there is no such user
              take out the accounts of those who have left; errmsg lists them
            300002 setup
              the user could not be authenticated
              compare the account and its password
            300311 unknown
              the members could not be replaced; the vendor's page gives the number two meanings
              read errmsg
            """)
    }
}
