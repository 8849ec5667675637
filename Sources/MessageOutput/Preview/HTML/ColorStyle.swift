/// The colours that vendors have names for, on light and on dark. Grounds are those of the clients' heads of cards; inks
/// are such that they can be read on cards and on their own ground, for which some differ a little from the clients'.
enum ColorStyle {
    static let words: StaticString = #"""
        .ink-grey { color: light-dark(#5c626b, #a6abb3); }
        .ink-black { color: light-dark(#1f2329, #f0f1f2); }
        .ink-red { color: light-dark(#b8201a, #ff9a91); }
        .ink-carmine { color: light-dark(#b4126f, #ff96cd); }
        .ink-orange { color: light-dark(#a04400, #ffb066); }
        .ink-yellow { color: light-dark(#775300, #f5c945); }
        .ink-lime { color: light-dark(#556606, #c5db4e); }
        .ink-green { color: light-dark(#1b7414, #74dd6f); }
        .ink-turquoise { color: light-dark(#0a6f66, #54dacd); }
        .ink-wathet { color: light-dark(#0a668d, #72cff8); }
        .ink-blue { color: light-dark(#245bdb, #8eb0ff); }
        .ink-indigo { color: light-dark(#3b46d1, #abb1ff); }
        .ink-purple { color: light-dark(#6425d0, #c3a6ff); }
        .ink-violet { color: light-dark(#981da0, #f09cf2); }
        .ink-white { color: #fff; background: #646a73; }
        .ground-grey { background: light-dark(#eff0f1, #373a3f); color: light-dark(#5c626b, #a6abb3); }
        .ground-red { background: light-dark(#fde2e2, #4a1b1b); color: light-dark(#b8201a, #ff9a91); }
        .ground-carmine { background: light-dark(#fddbef, #48153a); color: light-dark(#b4126f, #ff96cd); }
        .ground-orange { background: light-dark(#feead2, #47280b); color: light-dark(#a04400, #ffb066); }
        .ground-yellow { background: light-dark(#faf1d1, #403109); color: light-dark(#775300, #f5c945); }
        .ground-lime { background: light-dark(#eef6c6, #31380c); color: light-dark(#556606, #c5db4e); }
        .ground-green { background: light-dark(#d9f5d6, #15391a); color: light-dark(#1b7414, #74dd6f); }
        .ground-turquoise { background: light-dark(#d5f6f2, #0c3a36); color: light-dark(#0a6f66, #54dacd); }
        .ground-wathet { background: light-dark(#d9f3fd, #0b3546); color: light-dark(#0a668d, #72cff8); }
        .ground-blue { background: light-dark(#e1eaff, #17294f); color: light-dark(#245bdb, #8eb0ff); }
        .ground-indigo { background: light-dark(#e0e2fa, #24275c); color: light-dark(#3b46d1, #abb1ff); }
        .ground-purple { background: light-dark(#ece2fe, #33205c); color: light-dark(#6425d0, #c3a6ff); }
        .ground-violet { background: light-dark(#f8def8, #451949); color: light-dark(#981da0, #f09cf2); }
        .ground-black { background: #1f2329; color: #f0f1f2; }
        .ground-white { background: #fff; color: #1f2329; }
        .box[class*=ground-]:not(.ground-black, .ground-white) { color: var(--ink); }

        """#
}
