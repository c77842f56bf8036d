import { $t as ruleNames, V as UserError, a as formats } from "./shell-check.js";
import { d as options, o as optionWords } from "./shell-command.js";
// src/cli/completion.ts
/** `completion`: scripts by which shells complete commands, options, rules and the words that options take. Made from the table of commands. */
const shells = [
	"bash",
	"zsh",
	"fish"
];
/** The words that an option takes, where they are known. */
const values = {
	format: formats,
	"fail-on": [
		"error",
		"warning",
		"info",
		"never"
	],
	rule: ruleNames
};
/** The words that come after a command, where these are no paths. */
const after = {
	explain: [
		...ruleNames,
		"entry-requirements",
		"link-alive"
	],
	completion: shells
};
/** Prints the script for a shell. */
function runCompletion({ rest, print }, commands) {
	if (rest[0] === void 0) throw new UserError("`completion` needs a shell: bash, zsh or fish, for example `source <(listkeeper completion bash)`");
	const shell = shells.find((one) => one === rest[0]);
	if (shell === void 0) throw new UserError(`there is no completion for \`${rest[0]}\`, expected one of ${shells.join(", ")}`);
	const known = Object.entries(commands).map(([name, { about, options: own }]) => ({
		name,
		about,
		options: own,
		words: after[name] ?? []
	}));
	const helping = {
		name: "help",
		about: "shows the help of a command",
		options: [],
		words: Object.keys(commands)
	};
	print({
		bash,
		zsh,
		fish
	}[shell]([...known, helping]));
	return 0;
}
const long = (names) => names.map((option) => `--${option}`).join(" ");
const shortOf = (option) => options[option].short;
function bash(commands) {
	const taken = Object.entries(values).map(([option, own]) => {
		const short = shortOf(option);
		return `    --${option}${short === void 0 ? "" : `|-${short}`}) COMPREPLY=($(compgen -W "${own.join(" ")}" -- "$current")); return ;;`;
	});
	const own = commands.map(({ name, options: takes, words }) => `    ${name}) options="${long(takes)}"; words="${words.join(" ")}" ;;`);
	return `# Completion of listkeeper for bash: source <(listkeeper completion bash)
_listkeeper() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" options="" words="" word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) command="$word"; break ;; esac
  done
  case "$previous" in
${taken.join("\n")}
  esac
  case "$command" in
    "") options="--help --version"; words="${commands.map(({ name }) => name).join(" ")}" ;;
${own.join("\n")}
    *) options="${long(commands.find(({ name }) => name === "check").options)}" ;;
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
  esac
}
complete -o default -F _listkeeper listkeeper
`;
}
/** Text in single quotes of a shell. */
function quoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
function zsh(commands) {
	const spec = (command, option) => {
		const [value, about] = optionWords(command, option);
		const said = about.replace(/[[\]:]/g, "\\$&");
		const takes = values[option] ? `:${option}:(${values[option].join(" ")})` : value === "FILE" || value === "DIR" ? `:${option}:_files` : value === "" ? "" : `:${option}:`;
		return quoted(`${option === "rule" ? "*" : ""}--${option}[${said}]${takes}`);
	};
	const cases = commands.map(({ name, options: takes, words }) => {
		const rest = quoted(words.length > 0 ? `*:word:(${words.join(" ")})` : "*:file:_files");
		return `    ${name}) _arguments ${[...takes.map((option) => spec(name, option)), rest].join(" ")} ;;`;
	});
	return `#compdef listkeeper
# Completion of listkeeper for zsh: source <(listkeeper completion zsh)
_listkeeper() {
  local -a commands
  commands=(${commands.map(({ name, about }) => quoted(`${name}:${about.replace(/:/g, "\\:")}`)).join(" ")})
  if (( CURRENT == 2 )); then
    _describe command commands
    _files
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
    *) _files ;;
  esac
}
if [ "$funcstack[1]" = "_listkeeper" ]; then _listkeeper "$@"; else compdef _listkeeper listkeeper; fi
`;
}
function fish(commands) {
	return `${["# Completion of listkeeper for fish: listkeeper completion fish | source", ...commands.flatMap(({ name, about, options: takes, words: plain }) => {
		const own = takes.map((option) => {
			const [value, said] = optionWords(name, option);
			const short = shortOf(option);
			const given = value === "" ? "" : values[option] ? ` -x -a ${quoted(values[option].join(" "))}` : " -r";
			return `complete -c listkeeper -n '__fish_seen_subcommand_from ${name}' -l ${option}${short === void 0 ? "" : ` -s ${short}`}${given} -d ${quoted(said)}`;
		});
		const words = plain.length === 0 ? [] : [`complete -c listkeeper -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(plain.join(" "))}`];
		return [
			`complete -c listkeeper -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
			...own,
			...words
		];
	})].join("\n")}\n`;
}
export { runCompletion };
