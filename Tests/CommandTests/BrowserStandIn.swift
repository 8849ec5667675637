/// Programs in the place of a browser, which answer as one does or do not.
///
/// What each was started with stands in `arguments`, what it was told in `commands`.
enum BrowserStandIn {
    /// A picture of one point.
    static let picture = """
        iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==
        """

    /// One that takes pictures.
    ///
    /// - Parameters:
    ///   - height: what it says of the page; nothing from a browser that does not know its colours.
    ///   - data: what it gives as a picture.
    ///   - before: what it does first.
    static func script(height: String = "300", data: String = picture, before: String = "") -> String {
        """
        #!/bin/bash
        echo "$TMPDIR $*" >> arguments
        \(before)
        while IFS= read -r -d '' command <&3; do
          printf '%s\\n' "$command" >> commands
          id=${command#*'"id":'}
          result='{}'
          case $command in
            *Target.createTarget*) result='{"targetId":"T"}' ;;
            *Target.attachToTarget*) result='{"sessionId":"S"}' ;;
            *Page.getFrameTree*) result='{"frameTree":{"frame":{"id":"F"}}}' ;;
            *Runtime.evaluate*) result='{"result":{"type":"string","value":"\(height)"}}' ;;
            *Page.captureScreenshot*) result='{"data":"\(data)"}' ;;
            *Browser.close*) exit ;;
          esac
          printf '{"method":"Target.targetInfoChanged","params":{}}\\0' >&4
          printf '%s\\0' "{\\"id\\":${id%%,*},\\"result\\":$result}" >&4
        done

        """
    }

    /// One that says something and then nothing more, and which another program waits with.
    static let silent = "#!/bin/bash\necho 'no display was found' >&2\necho $$ > started\nsleep 60\n"
}
