# Sourced by the scripts: a clean environment, and the Debian packages they need.

# The QGIS of the distribution lives in the distribution's Python; a shim earlier on PATH would hide it.
export PATH=/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin:/usr/local/bin
unset PYTHONHOME PYTHONPATH VIRTUAL_ENV
export LANG=C.UTF-8 LC_ALL=C.UTF-8

REPOSITORY=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
CACHE=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/territorios-productivos

RUNTIME_PACKAGES=(
    qgis python3-qgis python3-numpy python3-scipy python3-pandas python3-networkx
    python3-geopandas python3-rasterio python3-matplotlib python3-jinja2 fonts-dejavu-core
)
PACKAGING_PACKAGES=(git zip unzip python3-jinja2 qttools5-dev-tools)

say() {
    printf '== %s\n' "$*"
}

fail() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

is_installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# require_packages NAME...: install those that are missing, or say which they are and exit 2.
require_packages() {
    local package missing=()
    for package in "$@"; do
        is_installed "$package" || [[ " ${missing[*]-} " == *" $package "* ]] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        printf 'Install these packages, then run this again:\n    sudo apt install %s\n' "${missing[*]}" >&2
        exit 2
    fi
    say "installing ${#missing[@]} Debian package(s): ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    local log
    log=$(mktemp)
    if ! { apt-get update && apt-get install --yes --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        fail "apt-get could not install: ${missing[*]}"
    fi
    rm -f "$log"
}

# private_folder: a scratch folder that goes away with the script, with what headless Qt needs.
private_folder() {
    SCRATCH=$(mktemp -d "${TMPDIR:-/tmp}/territorios-XXXXXXXX")
    trap 'rm -rf "$SCRATCH"' EXIT
    trap 'exit 130' INT TERM HUP
    export XDG_RUNTIME_DIR=$SCRATCH/runtime QT_QPA_PLATFORM=offscreen
    mkdir -m 700 "$XDG_RUNTIME_DIR"
}
