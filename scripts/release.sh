# How msgc is built for release, by whoever installs or measures it.
# Sourced by the scripts beside it, behind prerequisites.sh. Leaves the build in .build/install/.

# `build_release [--serve]` builds msgc, with the preview server where that is asked for, and sets `built` to its path.
build_release() {
    local options=(-c release --product msgc --scratch-path .build/install)
    if [[ ${1:-} == --serve ]]; then options+=(--traits Serve); fi
    if [[ $(uname) == Linux ]]; then
        # Without its symbols the executable is half as large.
        options+=(-Xlinker -s)
        if [[ ${1:-} == --serve ]]; then
            # Linked statically, Foundation would want more libraries than a machine that builds Swift has.
            say "msgc will need the libraries of this Swift toolchain to run"
        else
            options+=(--static-swift-stdlib)
            # Some systems have libyaml only as a library that is shared.
            if [[ -e $(pkg-config --variable=libdir yaml-0.1)/libyaml.a ]]; then
                options+=(-Xswiftc -static-executable)
            else
                say "There is no libyaml.a here, so msgc will need libyaml's shared library to run"
            fi
        fi
    fi
    say "Building msgc for release; the linker may warn of functions such as 'dlopen', which msgc does not need"
    swift build "${options[@]}" >&2
    built=$(swift build "${options[@]}" --show-bin-path)/msgc
}
