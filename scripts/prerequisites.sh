# What a machine needs before the package builds: a Swift toolchain and libyaml, found through pkg-config.
# Sourced by the scripts beside it, from the root of the repository. Installs what a package manager can give without
# asking a question, says what to do about the rest, and leaves with exit status 2 when something stays missing.

# The oldest toolchain that reads Package.swift; its first line names the same one.
readonly swift_minimum=6.1

# Progress goes to standard error, so that a script's standard output holds its results alone.
say() {
    printf '%s\n' "$*" >&2
}

stop() {
    say "error: $1"
    shift
    for line in "$@"; do
        say "  $line"
    done
    exit 2
}

# Whether the dotted version $1 is at least $2; only the first two numbers count.
at_least() {
    local major minor
    IFS=. read -r major minor _ <<<"$1"
    local wanted_major=${2%%.*} wanted_minor=${2#*.}
    ((major > wanted_major || (major == wanted_major && ${minor:-0} >= wanted_minor)))
}

require_swift() {
    local advice=(
        "Install it from https://www.swift.org/install/ (on Linux: swiftly, a package or a tarball),"
        "see that 'swift --version' works in this shell, and run the script again."
    )
    if ! command -v swift >/dev/null; then
        stop "there is no 'swift' on the PATH; Swift $swift_minimum or newer is needed" "${advice[@]}"
    fi
    local report
    if ! report=$(swift --version 2>&1); then
        stop "'swift --version' fails: $report" "${advice[@]}"
    fi
    if [[ ! $report =~ Swift\ version\ ([0-9]+(\.[0-9]+)*) ]]; then
        stop "'swift --version' does not name a version: $report" "${advice[@]}"
    fi
    local version=${BASH_REMATCH[1]}
    if ! at_least "$version" "$swift_minimum"; then
        stop "this is Swift $version; $swift_minimum or newer is needed" "${advice[@]}"
    fi
}

has_libyaml() {
    command -v pkg-config >/dev/null && pkg-config --exists yaml-0.1
}

# Runs a command as root: directly, or through sudo where it asks no password.
as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        return 1
    fi
}

install_libyaml() {
    if command -v apt-get >/dev/null; then
        say "Installing libyaml-dev and pkg-config with apt-get"
        # An unreachable source of somebody else's packages makes `update` fail, and is no reason to give up.
        as_root apt-get update -q >&2 || true
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y libyaml-dev pkg-config >&2
    elif command -v brew >/dev/null; then
        say "Installing libyaml and pkgconf with brew"
        brew install libyaml pkgconf >&2
    else
        return 1
    fi
}

# The command to type where the script may not, or does not know how to, install anything.
libyaml_command() {
    local manager command
    while read -r manager command; do
        if command -v "$manager" >/dev/null; then
            printf '%s' "$command"
            return
        fi
    done <<'COMMANDS'
apt-get sudo apt-get install libyaml-dev pkg-config
brew brew install libyaml pkgconf
dnf sudo dnf install libyaml-devel pkgconf-pkg-config
yum sudo yum install libyaml-devel pkgconfig
zypper sudo zypper install libyaml-devel pkg-config
pacman sudo pacman -S libyaml pkgconf
apk sudo apk add yaml-dev pkgconf
COMMANDS
    printf '%s' "the package with yaml.h and yaml-0.1.pc (libyaml-dev or libyaml-devel), and pkg-config"
}

require_libyaml() {
    if has_libyaml; then
        return
    fi
    if ! install_libyaml </dev/null || ! has_libyaml; then
        stop "libyaml's header or pkg-config is missing and could not be installed from here" \
            "Install: $(libyaml_command)" \
            "'pkg-config --exists yaml-0.1' succeeds when it is there; then run the script again."
    fi
}

require_swift
require_libyaml
