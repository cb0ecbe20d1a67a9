#!/bin/bash
# electron-builder's own script, but for the sandbox: its test runs as root, to whom a kernel grants what it denies
# users. UOS, Kylin and Debian 10 deny user namespaces to users by a switch of their own, so that is asked too.

link='/usr/bin/${executable}'
program='/opt/${sanitizedProductName}/${executable}'
sandbox='/opt/${sanitizedProductName}/chrome-sandbox'

if type update-alternatives >/dev/null 2>&1; then
    if [ -L "$link" ] && [ "$(readlink "$link")" != '/etc/alternatives/${executable}' ]; then
        rm -f "$link"
    fi
    update-alternatives --install "$link" '${executable}' "$program" 100 || ln -sf "$program" "$link"
else
    ln -sf "$program" "$link"
fi

users_have_namespaces() {
    [ -L /proc/self/ns/user ] || return 1
    [ "$(cat /proc/sys/kernel/unprivileged_userns_clone 2>/dev/null || echo 1)" = 1 ] || return 1
    [ "$(cat /proc/sys/user/max_user_namespaces 2>/dev/null || echo 1)" != 0 ] || return 1
    unshare --user true
}
if users_have_namespaces; then
    chmod 0755 "$sandbox" || true
else
    chmod 4755 "$sandbox" || true
fi

if hash update-mime-database 2>/dev/null; then
    update-mime-database /usr/share/mime || true
fi
if hash update-desktop-database 2>/dev/null; then
    update-desktop-database /usr/share/applications || true
fi

# Ubuntu 24 and later let a program use user namespaces only with a profile; older ones do not know its language.
profile='/opt/${sanitizedProductName}/resources/apparmor-profile'
installed='/etc/apparmor.d/${executable}'
if apparmor_status --enabled >/dev/null 2>&1; then
    if apparmor_parser --skip-kernel-load --debug "$profile" >/dev/null 2>&1; then
        cp -f "$profile" "$installed"
        if ! { [ -x /usr/bin/ischroot ] && /usr/bin/ischroot; } && hash apparmor_parser 2>/dev/null; then
            apparmor_parser --replace --write-cache --skip-read-cache "$installed"
        fi
    fi
fi
