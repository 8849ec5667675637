extension WeComCode {
    public static var table: CodeTable {
        CodeTable(
            """
            @ WeCom 90313 | 2024-04 | https://developer.work.weixin.qq.com/document/path/90313
            -1 pause 1
              the server is busy
              send it again, at most three times
            40007 payload
              a 'media_id' is unknown, older than 3 days, or another company's
              upload the file again and send the new id
            40008 payload
              'msgtype' is missing or unknown, or the message went to another endpoint
              send what msgc writes to the endpoint that the payload names
            40014 token
              the access token is not valid
              fetch a new token; where it comes back, look at the company's id and the app's secret
            40031 receivers
              one of the user ids in 'touser' is in nobody's address book
              take out the ids of those who have left
            40032 receivers
              'touser' has more than 1000 ids
              spread the receivers over several messages
            40033 payload
              the request holds characters as \\uXXXX escapes
              send UTF-8 as it is
            40035 payload
              a parameter is not valid
              compare the payload with the vendor's page
            40039 payload
              an address is longer than the vendor takes
              shorten the address
            40056 setup
              no app of the company has the 'agentid'
              take the id from the app's page in the console
            40058 payload
              a parameter breaks a rule: JSON that cannot be read, a text that is too long, a list with too many \
            items; of a recall, another app's message
              find the member in the payload: errmsg mostly names it
            40063 payload
              a parameter is empty
              fill it, or leave it out
            40066 receivers
              a department in 'toparty' is not valid
              take out departments that no longer exist
            40068 receivers
              a tag in 'totag' is not valid
              take out tags that no longer exist
            40070 receivers
              none of the departments and tags is valid
              compare the ids with the address book
            40074 payload
              a news message cannot be confidential
              leave 'safe' out
            40094 payload
              an address is not valid: most often it has no http:// or https://
              write the whole address
            41011 payload
              'agentid' is missing
              add the app's id
            41016 payload
              an article has no title, or the body lies at another depth than the vendor expects
              give each article a title, and compare the nesting with the vendor's page
            42001 token
              the access token has expired
              fetch a new token
            42014 payload
              the 'task_id' was used before by this app
              make a new id for every message
            42022 never
              the 'response_code' was used before, or is older than 72 hours
              take the code from the latest answer or callback; each is good for one update
            42027 payload
              an item of 'horizontal_content_list' has no 'keyname'
              give each item a name
            42028 payload
              an item of 'horizontal_content_list' of type 1 has no 'url'
              give it an address, or another type
            42029 payload
              an item of 'horizontal_content_list' of type 2 has no 'media_id'
              give it a file, or another type
            42030 payload
              an item of 'jump_list' of type 2 has no 'appid'
              name the mini program, or give it another type
            42031 payload
              'card_type' is missing or unknown
              take one of the vendor's five card types
            42033 payload
              an item of 'jump_list' has no title
              give each item a title
            42035 payload
              'horizontal_content_list' has more than 6 items
              take some out
            42036 payload
              'vertical_content_list' has more than 4 items
              take some out
            42037 payload
              'button_selection' has no options or more than 10
              give it 1 to 10 options
            42038 payload
              a button has no text
              give each button a text
            42039 payload
              a button that calls back has no key
              give it a key, or an address and type 1
            42040 payload
              an option has no id
              give each option an id
            42041 payload
              an option has no text
              give each option a text
            42042 payload
              'jump_list' has more than 3 items
              take some out
            42043 payload
              a selection has no 'question_key'
              give each selection a key
            42044 payload
              'card_image' has no 'url'
              give it an address
            42045 payload
              'card_action' is missing, or its type does not fit the card
              give the card a page or a mini program that it opens
            42046 payload
              'submit_button' has no key
              give it a key
            42047 payload
              'select_list' has no selections or more than 3
              give it 1 to 3 selections
            42049 payload
              'submit_button' has no text
              give it a text
            42050 payload
              an item of 'horizontal_content_list' of type 3 has no 'userid'
              name the member, or give it another type
            42051 payload
              two parts of a card have one key
              make the keys differ
            42052 never
              the message is too old to be recalled
              recall within 24 hours
            43012 setup
              the card calls back, and the app has no callback URL
              set the URL in the app's settings, or send a card without buttons, votes and menus
            44001 payload
              the uploaded file is empty
              upload a file of more than 5 bytes
            44004 payload
              the text is empty
              write something into it
            45001 payload
              the uploaded file is too large
              keep to the sizes on the vendor's page on uploads
            45002 payload
              the content is too long
              shorten the longest text
            45008 payload
              there are more than 8 articles
              take some out, or send two messages
            45009 pause 60
              the interface was called too often
              send fewer messages a minute: 10 000 calls of the server, 20 messages of a robot
            45032 payload
              an article's author has more than 64 bytes
              shorten the name
            45033 pause 1
              too many calls run at the same time
              send with fewer connections
            45034 payload
              an address has no http:// or https://
              write the whole address
            48002 setup
              the app has no right to call the interface
              grant it in the console
            60011 setup
              the app has no right to a member, a department or a tag
              widen the app's visible range, or leave the receiver out
            60020 setup
              the request comes from an IP address that the app does not trust
              add the server's address to the app's trusted ones
            60206 unknown
              the vendor lists it for this request and does not say what it means
              write to the vendor with what 'errmsg' says
            60207 unknown
              the vendor lists it for this request and does not say what it means
              write to the vendor with what 'errmsg' says
            81012 receivers
              there is no receiver
              name a user, a department or a tag
            81013 receivers
              all users, departments and tags are invalid, or out of the app's sight
              compare the ids with the address book and the app's visible range
            82001 receivers
              'touser', 'toparty' and 'totag' are all empty
              name a receiver
            82002 receivers
              'toparty' has more than 100 ids
              spread the receivers over several messages
            82003 receivers
              'totag' has more than 100 ids
              spread the receivers over several messages
            82004 payload
              the content could make clients crash
              take out unusual characters
            90200 payload
              'miniprogram_notice' has no 'appid'
              name the mini program
            90201 payload
              'content_item' has more than 10 pairs
              take some out
            90202 payload
              a key in 'content_item' is empty or longer than 10 characters
              give it 1 to 10 characters
            90203 payload
              a value in 'content_item' is empty or longer than 30 characters
              give it 1 to 30 characters
            90204 payload
              'page' is no page of the mini program
              name a page that is published, or leave it out
            90206 setup
              the mini program is not linked to the company
              link it in the console
            90207 payload
              the mini program's 'appid' is not valid
              take the id from the mini program's own console
            90208 setup
              the mini program is not linked to the app that sends
              link it to this app in the console
            301002 setup
              the access token belongs to another app than 'agentid' says
              fetch the token with the secret of the app that sends
            @ WeCom 91770 | 2025-08-07 | https://developer.work.weixin.qq.com/document/path/91770
            93000 setup
              the robot's key or address is not valid
              copy the robot's address anew
            93004 setup
              the robot is disabled
              switch it on, or add another one to the group
            93008 setup
              the robot is not in the group
              add the robot to the group
            """)
    }
}
