/**
 * What each shell has to be told, once: whenever somebody presses Tab, it asks the program what can be written there.
 * So a script never grows old: commands, options and connectors are those of the program and the project at hand.
 */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type ShellName = (typeof SHELLS)[number];

const BASH = `# scimanifest completion bash: put into ~/.bashrc
#   source <(scimanifest completion bash)
_scimanifest() {
  local word means
  COMPREPLY=()
  while IFS=$'\\t' read -r word means; do
    # Bash keeps what stands before "=" by itself.
    [[ "$word" == --*=* ]] && word="\${word#*=}"
    COMPREPLY+=("$word")
  done < <("\${COMP_WORDS[0]}" complete-words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -o bashdefault -F _scimanifest scimanifest
`;

const ZSH = `#compdef scimanifest
# scimanifest completion zsh: put into ~/.zshrc, behind compinit
#   source <(scimanifest completion zsh)
_scimanifest() {
  local -a candidates
  local word means
  while IFS=$'\\t' read -r word means; do
    candidates+=("\${word//:/\\\\:}:$means")
  done < <("\${words[1]}" complete-words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#candidates} )); then _describe scimanifest candidates; else _files; fi
}
if [[ "\${funcstack[1]}" == _scimanifest ]]; then _scimanifest "$@"; else compdef _scimanifest scimanifest; fi
`;

const FISH = `# scimanifest completion fish: put into ~/.config/fish/config.fish
#   scimanifest completion fish | source
function __scimanifest_words
    set -l typed (commandline -opc)
    set -l program $typed[1]
    set -e typed[1]
    set -l current (commandline -ct)
    $program complete-words -- $typed "$current" 2>/dev/null
end
complete -c scimanifest -a '(__scimanifest_words)'
`;

const POWERSHELL = `# scimanifest completion powershell: put into the file that $PROFILE names
#   scimanifest completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName scimanifest -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  # Older versions hand no empty word over.
  if ($wordToComplete -eq '') { $typed += '""' }
  & $commandAst.CommandElements[0].ToString() complete-words '--' @typed 2>$null | ForEach-Object {
    $word, $means = $_ -split "\`t", 2
    if (-not $means) { $means = $word }
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $means)
  }
}
`;

export const SCRIPTS: Readonly<Record<ShellName, string>> = {
  bash: BASH,
  zsh: ZSH,
  fish: FISH,
  powershell: POWERSHELL,
};
