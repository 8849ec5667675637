/// Where an instruction finds its value: a parameter, or a field of the row that an enclosing EACH is at.
package struct Slot: Sendable, Hashable {
    /// 0 for the parameters, k for the row of the k-th enclosing EACH, the outermost being 1.
    package let frame: Int
    /// The number of the parameter or of the field, from 0.
    package let index: Int

    package init(frame: Int, index: Int) {
        self.frame = frame
        self.index = index
    }

    package static func parameter(_ index: Int) -> Slot { Slot(frame: 0, index: index) }
    package static func field(_ index: Int, of frame: Int = 1) -> Slot { Slot(frame: frame, index: index) }
}
