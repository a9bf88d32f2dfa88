#!/bin/sh
# What git shows of a manifest: sentences where a person reads history, the text itself where it goes into a patch.
# "scimanifest init --git-driver" has git call this as: git-textconv.sh CACHE FILE

cache=$1
file=$2
dist=$(dirname -- "$0")/../..

text() {
  exec cat -- "$file"
}

# `git log` and `git show` tell a story. The output of `git diff` may be a patch that has to apply, unless a pager
# shows it; and of a conflict both sides are shown as the text in which it has to be mended.
command=" $(ps -o args= -p "$PPID" 2>/dev/null || tr '\000' ' ' 2>/dev/null <"/proc/$PPID/cmdline") "
case $command in
  *" blame "* | *" annotate "* | *" grep "*) text ;;
  *" log "* | *" show "* | *" whatchanged "*) ;;
  *)
    [ -n "$GIT_PAGER_IN_USE" ] || text
    [ -z "$(git -c core.fsmonitor=false ls-files --unmerged 2>/dev/null | head -n 1)" ] || text
    ;;
esac

# A manifest is told once: what was told is kept beside the repository's own objects, for one build of the command.
# Git's own cache would keep the text, too, that is shown while the command is not installed.
id=$(git hash-object --stdin <"$file" 2>/dev/null)
build=
{ read -r build || :; } 2>/dev/null <"$dist/build-id.txt"
told=$cache/$build/$id
[ -n "$id" ] && [ -n "$build" ] && [ -f "$told" ] && exec cat -- "$told"

if [ -n "$id" ] && [ -n "$build" ] && [ -n "$cache" ]; then
  [ -d "$cache/$build" ] || { rm -rf -- "$cache"; mkdir -p -- "$cache/$build"; } 2>/dev/null
  if node "$dist/cli/main.js" textconv "$file" >"$told.$$" 2>/dev/null; then
    mv -f -- "$told.$$" "$told" && exec cat -- "$told"
  fi
  rm -f -- "$told.$$" 2>/dev/null
fi
node "$dist/cli/main.js" textconv "$file" 2>/dev/null || text
