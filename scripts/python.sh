# An environment of Python packages, for what is checked by programs that are not ours.
# Sourced by the scripts beside it, behind prerequisites.sh. Leaves with exit status 2 when something is missing.

# `require_python FOLDER NAME==VERSION…` makes the environment in FOLDER, unless these packages are there already.
require_python() {
    local environment=$1
    shift
    if ! command -v python3 >/dev/null; then
        stop "there is no 'python3' on the PATH; what checks msgc's output here is written in Python" \
            "Install Python 3.10 or newer, with its 'venv' and 'pip' modules, and run the script again."
    fi
    if has_packages "$environment" "$@"; then
        return
    fi
    say "Installing $* in $environment/"
    if ! python3 -m venv --clear "$environment" >&2 || ! "$environment/bin/python" -m pip --version >/dev/null 2>&1; then
        stop "'python3 -m venv' cannot make an environment with pip" \
            "Install the modules that are missing (on Debian: apt-get install python3-venv python3-pip)."
    fi
    if ! "$environment/bin/python" -m pip install -q --disable-pip-version-check "$@" >&2; then
        stop "pip cannot install $*" \
            "See that Python is 3.10 or newer and that pip can reach its index, and run the script again."
    fi
}

has_packages() {
    "$1/bin/python" - "${@:2}" <<'PYTHON' 2>/dev/null
import importlib.metadata, sys
wanted = [argument.split("==") for argument in sys.argv[1:]]
sys.exit(any(importlib.metadata.version(name) != version for name, version in wanted))
PYTHON
}

# `require_source FOLDER NAME==VERSION SHA256 [BACKEND]` unpacks the source of a package to FOLDER/sources/NAME. Some
# packages carry there the schema or the cases that they are tested with. pip asks the package's build backend for its
# name and version; where that would take other compilers, BACKEND names the module that something simple stands in for.
require_source() {
    local environment=$1 package=$2 digest=$3 backend=${4:-}
    local name=${package%%==*}
    local folder=$environment/sources
    if [[ -e $folder/$name ]]; then
        return
    fi
    say "Fetching the source of $package"
    local fetched
    fetched=$(mktemp -d)
    local options=(-q --disable-pip-version-check --no-deps --no-binary "$name" --require-hashes)
    if [[ $backend ]]; then
        write_backend "$package" >"$fetched/$backend.py"
        options+=(--no-build-isolation)
    fi
    if ! printf '%s --hash=sha256:%s\n' "$package" "$digest" >"$fetched/requirements" \
        || ! PYTHONPATH=$fetched "$environment/bin/python" -m pip download "${options[@]}" \
            -r "$fetched/requirements" -d "$fetched" >&2; then
        rm -rf "$fetched"
        stop "pip cannot fetch the source of $package" \
            "See that pip can reach its index, and run the script again."
    fi
    mkdir -p "$folder/$name.part"
    tar -xzf "$fetched"/*.tar.gz -C "$folder/$name.part" --strip-components 1
    mv "$folder/$name.part" "$folder/$name"
    rm -rf "$fetched"
}

# A build backend that knows the name and the version of one package, which is all that pip asks of it to download it.
write_backend() {
    local name=${1%%==*} version=${1##*==}
    cat <<PYTHON
import pathlib

def prepare_metadata_for_build_wheel(folder, settings=None):
    made = pathlib.Path(folder, "${name//-/_}-$version.dist-info")
    made.mkdir()
    (made / "METADATA").write_text("Metadata-Version: 2.1\nName: $name\nVersion: $version\n")
    return made.name
PYTHON
}
