extension FeishuCode {
    public static var table: CodeTable {
        CodeTable(
            """
            @ Feishu tt.sendMessageCard | 2025-03-12 | \
            https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/chat/sendmessagecard
            -10 unknown
              choosing a chat failed
              let the user choose once more
            -9 unknown
              the client does not know what went wrong
              look for the card in the chats before sending it again
            -8 receivers
              an id in 'openChatIDs' is not valid: an open_id, for one
              name chats by their open_chat_id, which begins with oc_
            -7 unknown
              something else went wrong in the client or the server
              look for the card in the chats before sending it again
            -6 never
              the user has cancelled
            -5 unknown
              sending failed in the client or the server
              look for the card in the chats before sending it again
            -4 payload
              'cardContent' is no card that the client can read
              compare the card with the vendor's reference
            -3 payload
              'cardContent' is empty
              put the card into 'cardContent'
            -2 receivers
              'openChatIDs' has more than 10 chats
              name at most 10
            -1 receivers
              'openChatIDs' is empty
              name a chat, or let the user choose with 'shouldChooseChat'
            42406 never
              the covering note could not be sent; the card may be there
              send the note as a message of its own, since trying again sends the card again
            @ Feishu im/v1/messages | 2026-06-30 | https://open.feishu.cn/document/server-docs/im-v1/message/create
            11310 payload
              the card breaks a limit: 200 elements, the number of tables, names that occur twice
              make the card smaller, or its names differ
            100290 payload
              a person whom the card mentions or shows is unknown
              name people by an id of the kind that the target takes
            200380 payload
              the card template cannot be used
              compare its id, its version and who may use it
            200381 payload
              the card template cannot be used
              compare its id, its version and who may use it
            200410 payload
              an element stands where it may not: buttons and menus in a column, for one
              move the element
            200550 payload
              'chart_spec' is not valid
              compare it with the chart library's documents
            200570 payload
              an image key is unknown: an address, or another app's
              upload the picture with this app and use its key
            200621 payload
              the card is no JSON, or has a property or a value that the vendor does not know
              take it out; the text names its path
            200732 payload
              a variable of the card template is not right
              compare the variables with the template
            200737 payload
              a variable of the card template is not right
              compare the variables with the template
            200860 payload
              the card is larger than 30 KB
              make the card smaller
            200861 payload
              card JSON 2.0 has no element of that tag: 'action' and 'note' are gone
              put buttons into the body, and notes into a small grey text
            200914 payload
              a cell of a table has another type than its column
              compare the row with the columns' 'data_type'
            200915 payload
              a row of a table has a key that no column declares
              declare the column, or take the key out
            230001 payload
              a parameter is not valid
              read the text, which names it
            230002 setup
              the app's bot is not in the chat
              add the bot to the chat
            230006 setup
              the app has no bot
              switch the bot on in the app's settings and publish a version
            230013 setup
              the receiver is not among those who may see the app
              widen the app's visible range
            230015 payload
              a chat between two cannot be shared
              share a group
            230017 payload
              the file or picture was not uploaded by this bot
              upload it with this app
            230018 setup
              the group's settings do not allow it
              let the group's owner change them
            230020 pause 1
              the messages to this chat or user come too fast
              send more slowly
            230022 payload
              the content holds what the vendor takes for sensitive
              change the text
            230025 payload
              the content is longer than 30 KB
              make the message smaller
            230028 payload
              the message did not pass the tenant's audit
              change the text, or ask the tenant's administrator
            230034 receivers
              'receive_id' is not valid
              compare the id and its type
            230035 setup
              the sender may not send messages to this chat or user
              look at who may speak in the chat, and at the tenant's rules
            230054 payload
              this cannot be done with this type of message
              send another type
            230055 payload
              the uploaded file has another type than the message that sends it
              upload it with the type that the message has
            230099 payload
              the card could not be built; the text holds a sub code and the path of the element
              explain the sub code
            300220 payload
              a card with audio can be forwarded
              set config.enable_forward to false
            300230 payload
              two audio elements have one 'audio_id'
              make the ids differ
            300240 payload
              an audio element is not valid
              compare it with the vendor's reference
            300301 payload
              an 'element_id' is not valid
              begin with a letter, and use at most 20 letters, digits and underscores
            300305 payload
              the card has more than 200 elements
              make the card smaller
            @ Feishu, custom bots | 2026-06-30 | https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
            9499 payload
              the robot's address got a request that it cannot read
              compare it with the vendor's page
            11232 pause 60
              the robot has sent too often
              send at most 5 messages a second and 100 a minute
            11246 payload
              the card that the robot sent cannot be built
              look for the sub code in the text
            19002 payload
              the robot's request is not valid
              compare it with the vendor's page
            19021 setup
              the robot's signature or its time stamp is not valid
              sign with the robot's secret and a time within the last hour
            19022 setup
              the request comes from an IP address that the robot does not trust
              add the server's address to the robot's list
            19024 payload
              the message holds none of the keywords that the robot asks for
              put one of them into the text, or change the robot's settings
            """)
    }
}
