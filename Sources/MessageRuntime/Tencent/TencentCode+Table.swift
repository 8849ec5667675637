extension TencentCode {
    public static var table: CodeTable {
        CodeTable(
            """
            @ Tencent Chat SDK, error codes | 2026-11 | https://web.sdk.qcloud.com/im/doc/zh-cn/module-ERROR_CODE.html
            2100 unknown
              the SDK could not send the message
              look at the connection, and for the message before sending it again
            2101 setup
              the sender is not in the live group
              join the group first
            2105 payload
              what was sent is no message that the SDK has made
              hand over what a create method returned
            2106 receivers
              the conversation is not valid, or is the system's
              send to C2C or GROUP; a topic is sent to as GROUP
            2108 payload
              the file is empty
              send another file
            2109 payload
              the function 'onProgress' has failed
              mend the function, or leave it out
            2115 receivers
              a community with topics takes no messages itself
              send to one of its topics
            2251 payload
              no picture was chosen
              choose a picture
            2252 payload
              the picture has a type that is not taken
              send jpg, gif, png, bmp or webp
            2253 payload
              the picture is larger than 20 MiB
              send a smaller one
            2300 pause 1
              the audio could not be uploaded
              try again
            2301 payload
              the audio is larger than 20 MiB
              send a shorter one
            2350 pause 1
              the video could not be uploaded
              try again
            2351 payload
              the video is larger than 100 MiB
              send a smaller one
            2352 payload
              the video has a type that is not taken
              send mp4 or mov
            2400 pause 1
              the file could not be uploaded
              try again
            2401 payload
              no file was chosen
              choose a file
            2402 payload
              the file is larger than 100 MiB
              send a smaller one
            2403 payload
              the address of the file, or the content of a custom message, is empty
              give 'data', 'description' or 'extension' a text
            2450 payload
              the merged message is not valid
              merge messages that were sent, and give 'compatibleText'
            2451 payload
              the merged message is not valid
              merge messages that were sent, and give 'compatibleText'
            2452 payload
              the merged message is not valid
              merge messages that were sent, and give 'compatibleText'
            2453 payload
              a tip of a group cannot be forwarded
              forward another message
            2454 payload
              what is forwarded is no message of the SDK
              hand over the message itself
            2996 pause 1
              the call was made too often
              call it less often
            2999 pause 1
              the SDK is not ready
              log in and wait for SDK_READY
            3122 setup
              the app's plan does not include the feature
              buy it, or leave out what needs it
            3123 payload
              the local filter has found words that are not allowed
              change the text
            @ Tencent Chat 34348 | 2025-03-20 | https://www.tencentcloud.com/document/product/1047/34348
            10004 payload
              a parameter of the group call is not valid
              read ErrorInfo, which names it
            10007 setup
              the sender has no right to do this in the group
              make the sender a member, or let an administrator send
            10010 receivers
              the group does not exist, or does no longer
              compare the group's id
            10015 receivers
              the group's id is not valid
              compare the group's id
            10016 never
              the app's own hook has denied it
              look into the hook
            10017 never
              the sender is muted in the group
              unmute the sender
            10023 pause 1
              the group gets more than 40 messages a second
              send more slowly; what is over the rate may also be dropped while success is answered
            20003 receivers
              the sender's or the receiver's id is not valid or does not exist
              compare the id
            20006 never
              the app's own hook has denied it
              look into the hook
            20007 never
              the receiver has blacklisted the sender
            20009 never
              sender and receiver are not friends, and the app asks that they are
              make them friends first
            20010 never
              the sender does not have the receiver as a friend, and the app asks for it
              make them friends first
            20011 never
              the receiver does not have the sender as a friend, and the app asks for it
              make them friends first
            20012 never
              the sender is muted
              unmute the sender
            60007 pause 1
              the interface was called too often
              send more slowly
            80001 payload
              the text holds what is not allowed
              change the text
            80002 payload
              the message is larger than 12 KB
              make the message smaller
            80003 pause 1
              the app's hook before sending has failed
              look into the hook, and try again
            80004 payload
              a picture shows what is not allowed
              send another picture
            90001 payload
              the request is no JSON
              compare it with the vendor's page
            90002 payload
              'MsgBody' is not as documented
              compare it with the vendor's page
            90003 receivers
              'To_Account' is missing or no text
              name one account as a text
            90005 payload
              'MsgRandom' is missing or no number
              send a whole number of 32 bits
            90006 payload
              'MsgTimeStamp' is no number
              send the seconds since 1970, or leave it out
            90007 payload
              'MsgBody' is no list
              put the elements into a list
            90008 payload
              'From_Account' is missing or does not exist
              name an account that was imported
            90009 setup
              the call needs an administrator
              make the signature for an administrator's account
            90010 payload
              an element of 'MsgBody' is not as documented
              compare the element with the vendor's page
            90011 receivers
              a batch has more than 500 receivers
              spread the receivers over several calls
            90012 receivers
              an account in 'To_Account' does not exist
              bring the account in, or leave it out
            90026 payload
              'MsgLifeTime' is more than 7 days
              give it at most 604800 seconds
            90030 payload
              a member of the request has the wrong type
              compare it with the vendor's page
            90031 payload
              a member of the request has the wrong type
              compare it with the vendor's page
            90044 payload
              a member of the request has the wrong type
              compare it with the vendor's page
            90048 receivers
              the account does not exist
              bring the account in first
            90054 payload
              'MsgKey' is not valid
              take the key from the answer to the message
            90992 pause 1
              something went wrong in the server
              try again
            90994 pause 1
              something went wrong in the server
              try again
            90995 pause 1
              something went wrong in the server
              try again
            91000 pause 1
              something went wrong in the server
              try again
            93000 payload
              the whole request is too large
              make the message smaller
            """)
    }
}
