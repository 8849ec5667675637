import MessageModel

/// `location`: a point on the map.
struct TencentLocation: Sendable {
    let description: Text
    let longitude: Number
    let latitude: Number

    static let shape = Shape<TencentLocation>.record(
        "location", "A point on the map. The SDK sends any numbers.", .tencentSend,
        instead: [
            "Desc": .named("description"), "Longitude": .named("longitude"), "Latitude": .named("latitude"),
            "lng": .named("longitude"), "lat": .named("latitude"), "address": .named("description"),
        ]
    ) { f in
        TencentLocation(
            description: f.required("description", \.description, .text(.plain), "What is there; it may be empty."),
            longitude: f.required("longitude", \.longitude, .number(in: -180...180), "Degrees, to the east."),
            latitude: f.required("latitude", \.latitude, .number(in: -90...90), "Degrees, to the north."))
    }
}
