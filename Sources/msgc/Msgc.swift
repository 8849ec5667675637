import ArgumentParser

@main
struct Msgc {
    static func main() {
    }
}
