# Sourced by scripts/test: QGIS 3.44 in a Debian 13 folder that is kept for the next run.
#
# Everything is mounted inside a mount namespace of its own, which the kernel takes down
# with its last process: an interrupted run leaves no mount and no process behind.

DEBIAN_13=$CACHE/debian-13
DEBIAN_13_REPOSITORY=/srv/territorios-productivos

# could_not_run REASON: the one line that tells a reader of the log that nothing was tested here.
could_not_run() {
    printf '\nQGIS 3.44 LEG DID NOT RUN: %s\n\n' "$*"
    exit 75
}

debian_13_mirror() {
    apt-get indextargets --format "\$(SITE)" 'Created-By: Packages' 'Origin: Debian' "Label: $1" | head -n 1
}

write_debian_13_apt_configuration() {
    local apt=$DEBIAN_13/etc/apt suite mirror=$1 security
    security=$(debian_13_mirror Debian-Security)
    for suite in trixie trixie-updates trixie-backports; do
        printf 'deb %s %s main\n' "$mirror" "$suite"
    done >"$apt/sources.list"
    [ -z "$security" ] || printf 'deb %s trixie-security main\n' "$security" >>"$apt/sources.list"
    apt-config dump Acquire | grep -E '^Acquire::(https?|Check-|Retries)' >"$apt/apt.conf.d/90host" || true
    printf 'Package: src:qgis\nPin: release n=trixie-backports\nPin-Priority: 900\n' >"$apt/preferences.d/qgis"
}

# in_debian_13 COMMAND...: run it inside, with the repository at DEBIAN_13_REPOSITORY.
in_debian_13() (
    cp /etc/resolv.conf /etc/hosts "$DEBIAN_13/etc/"
    local authorities=/etc/ssl/host-authorities.crt index
    cp "${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}" "$DEBIAN_13$authorities" 2>/dev/null || authorities=
    index=$(/usr/bin/python3 -m pip config get global.index-url 2>/dev/null) || index=${PIP_INDEX_URL:-}
    mkdir -p "$DEBIAN_13$DEBIAN_13_REPOSITORY"
    # shellcheck disable=SC2016
    exec unshare --mount --pid --fork --kill-child --propagation private bash -euc '
        root=$1 inside=$2 repository=$3
        mount -t proc proc "$root/proc"
        mount --rbind /sys "$root/sys"
        mount --rbind /dev "$root/dev"
        mount --bind "$repository" "$root$inside"
        shift 3
        exec chroot "$root" "$@"
    ' - "$DEBIAN_13" "$DEBIAN_13_REPOSITORY" "$REPOSITORY" \
        env --unset=PIP_FIND_LINKS --unset=XDG_CACHE_HOME --unset=XDG_RUNTIME_DIR --unset=TMPDIR HOME=/root \
        ${authorities:+SSL_CERT_FILE="$authorities" PIP_CERT="$authorities"} ${index:+PIP_INDEX_URL="$index"} "$@"
)

prepare_debian_13() {
    [ "$(id -u)" -eq 0 ] || could_not_run "it needs root for debootstrap and chroot"
    (require_packages debootstrap) || could_not_run "debootstrap cannot be installed"
    unshare --mount true 2>/dev/null || could_not_run "this machine does not allow mount namespaces"
    local mirror log=$CACHE/debian-13.log version
    if [ ! -e "$DEBIAN_13.ready" ]; then
        say "preparing Debian 13 in $DEBIAN_13 (once; log in $log)"
        mirror=$(debian_13_mirror Debian)
        if [ -z "$mirror" ]; then
            apt-get update >/dev/null 2>&1
            mirror=$(debian_13_mirror Debian)
        fi
        [ -n "$mirror" ] || could_not_run "apt on this machine names no Debian mirror"
        rm -rf --one-file-system "$DEBIAN_13"
        mkdir -p "$CACHE"
        debootstrap --variant=minbase --include=ca-certificates,git trixie "$DEBIAN_13" "$mirror" >"$log" 2>&1 </dev/null ||
            could_not_run "debootstrap failed: $(tail -n 1 "$log")"
        write_debian_13_apt_configuration "$mirror"
        in_debian_13 apt-get update >>"$log" 2>&1 || could_not_run "apt-get update failed: $(tail -n 1 "$log")"
        version=$(in_debian_13 apt-cache policy qgis | sed -n 's/^ *Candidate: *//p')
        [[ $version == 3.44* ]] || could_not_run "the mirror offers QGIS ${version:-none}"
        touch "$DEBIAN_13.ready"
    fi
    # an interrupted run may have left dpkg half way
    in_debian_13 dpkg --configure -a >>"$log" 2>&1 || could_not_run "dpkg in $DEBIAN_13 is broken: $(tail -n 1 "$log")"
    in_debian_13 "$DEBIAN_13_REPOSITORY/scripts/test" --prepare-only || could_not_run "its packages cannot be installed"
}
