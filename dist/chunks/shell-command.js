
/** The only module that writes to the terminal. Control characters in text of others have no effect there, and a closed pipe does not make the command fail. */
/** A terminal that can neither move its cursor nor show colours, as the shell of an editor (terminfo(5), `dumb`). */
var isDumb = (function () {
	return process.env.TERM === "dumb";
});
/** The width that COLUMNS names (POSIX, "Environment variables"); nothing where it names none. */
var namedColumns = (function () {
	const named = process.env.COLUMNS ?? "";
	return /^[1-9]\d{0,3}$/.test(named) ? Math.max(narrowest, Number(named)) : void 0;
});
/** Opens both streams. What can no longer be written ends the process with 2, but for a reader that has seen enough. */
var openOutput = (function () {
	let broken;
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (error.code !== "EPIPE" && error.code !== "EOF" && stream === process.stdout) broken = error.code ?? error.message;
	});
	process.on("exit", () => {
		if (broken === void 0) return;
		process.exitCode = 2;
		process.stderr.write(`listkeeper: the output could not be written (${printable(broken)})\n`);
	});
	const write = (text) => void (process.stdout.writable && process.stdout.write(text));
	const print = (text) => write(withoutCommands(forTerminal(text)));
	return {
		print,
		command: (text) => write(forTerminal(text)),
		pass: write,
		patch: (text) => screen.isTerminal() ? print(text) : write(process.env.GITHUB_ACTIONS === "true" ? unheard(text) : text),
		complain: (message) => void process.stderr.write(`listkeeper: ${withoutCommands(printable(message))}\n`),
		explain: (text) => void process.stderr.write(`${withoutCommands(printableLines(text))}\n`)
	};
});
/** An output that is kept, for a file: lines for people without what a terminal would obey, and data as it is. */
var keepOutput = (function (output) {
	const parts = [];
	const take = (text) => void parts.push(text);
	return {
		output: {
			...output,
			print: (text) => take(forTerminal(text)),
			command: (text) => take(forTerminal(text)),
			pass: take,
			patch: take
		},
		text: () => parts.join("")
	};
});
var forTerminal = (function (text) {
	return text.split(ownStyles).map((part, index) => index % 2 === 1 ? part : printableLines(part)).join("");
});
/** A patch in the log of a workflow, whose runner reads no command in it; programs that read patches skip what is around them. */
var unheard = (function (text) {
	const word = crypto.randomUUID();
	return text === "" ? "" : `::stop-commands::${word}\n${text}${text.endsWith("\n") ? "" : "\n"}::${word}::\n`;
});
// src/cli/arguments.ts
/** Reads values of command-line options: one of several words, a number, the format of the output. */
/** The end of a sentence about an unknown word: the known one that it probably means, else where the known ones are. */
var didYouMean = (function (word, known, otherwise) {
	const meant = meantBy(word, known);
	return meant === void 0 ? `; ${otherwise}` : `, did you mean \`${meant}\`?`;
});
/** The known word that another one is probably a slip for. */
var meantBy = (function (word, known) {
	const meant = (0, import_fastest_levenshtein.closest)(word, known);
	return meant && isClose(word, meant) ? meant : void 0;
});
/** Whether one word may be a slip for another: it begins alike, or two keys at most are wrong. */
var isClose = (function (word, meant) {
	return meant[0] === word[0] || (0, import_fastest_levenshtein.distance)(word, meant) <= Math.min(2, Math.floor(word.length / 2));
});
/** The value of an option that takes one of several words. @throws {UserError} */
var oneOf = (function (option, value, allowed) {
	const found = allowed.find((candidate) => candidate === value);
	if (found !== void 0) return found;
	const meant = (0, import_fastest_levenshtein.closest)(value, [...allowed]);
	const hint = (0, import_fastest_levenshtein.distance)(value, meant) <= Math.min(2, Math.floor(value.length / 2)) ? ` (did you mean \`${meant}\`?)` : "";
	throw new UserError(`--${option} cannot be \`${value}\`, expected one of ${allowed.join(", ")}${hint}`);
});
/** The value of an option that takes a number from `least` on. @throws {UserError} */
var readCount = (function (option, value, least = 1) {
	const count = Number(value);
	if (!/^\d+$/.test(value) || count < least || count > 1e5) throw new UserError(`--${option} cannot be \`${value}\`, expected a number of ${least} or more`);
	return count;
});
/** Colour on a terminal that has it only, and never with NO_COLOR (no-color.org) or in a file. */
var hasColor = (function (values) {
	if (values["no-color"] || process.env.NO_COLOR || values.output !== void 0) return false;
	return process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== "0" : screen.isTerminal() && !isDumb();
});
/** How the terminal, or the file, that the output goes to is to be written. */
var terminalOptionsOf = (function (values) {
	const columns = values.output === void 0 ? screen.columns() : void 0;
	return {
		color: hasColor(values),
		width: columns ?? widthOfFiles,
		quiet: values.quiet ?? false,
		...columns === void 0 ? {} : { isFolded: true }
	};
});
/** What comes in on standard input, as a list of its own, under the name that it is given. @throws {UserError} where it is no text. */
var standardInput = (function (call) {
	return {
		path: standardName(call) ?? "stdin.md",
		text: readInput()
	};
});
/** The name that standard input is given, as a path from here. */
var standardName = (function ({ values, files }) {
	const name = values["stdin-filename"];
	return name === void 0 ? void 0 : nameOf(_13(files.root, name), files.root);
});
/** The paths of files among the arguments, and whether standard input is to be read: for `-`, or where it has a name and no path is given. */
var namedPaths = (function ({ values, rest }) {
	const named = rest.filter((path) => path !== "-");
	return {
		named,
		isPiped: named.length < rest.length || rest.length === 0 && values["stdin-filename"] !== void 0
	};
});
/** Does nothing for a known rule. @throws {UserError} for another word. */
var requireRule = (function (rule, known = ruleNames) {
	if (!known.includes(rule)) throw new UserError(`there is no rule \`${rule}\`${didYouMean(rule, known, `the rules are ${known.join(", ")}`)}`);
});
/**
* The configuration that is named, else the nearest one of each path, from its folder up to the root of its repository; without
* paths that of the current folder. Patterns of one that is elsewhere are written as the paths that they name here.
* @throws {UserError} for paths that make no sense, {ConfigError} for a configuration that cannot be used.
*/
var readConfigs = (async function (files, named, paths) {
	if (named !== void 0) return [{
		config: await parse$1(files, named),
		paths
	}];
	const has = (path) => files.has(path);
	if (paths.length === 0) return [{
		config: await configHere(files, findConfig(files.root, files.root, has)),
		paths
	}];
	const groups = /* @__PURE__ */ new Map();
	for (const path of paths.flatMap((pattern) => files.find(pattern))) {
		const found = findConfig(_3(_13(files.root, path)), files.root, has);
		const group = groups.get(found?.path);
		if (group) group.paths.push(path);
		else groups.set(found?.path, {
			found,
			paths: [path]
		});
	}
	return Promise.all([...groups.values()].map(async ({ found, paths: own }) => ({
		config: await configHere(files, found, own),
		paths: own
	})));
});
/** The configuration of a text that comes in under a name, of which there need be no file. @throws as `readConfigs`. */
var configOfInput = (async function ({ values, files }) {
	const path = standardName({
		values,
		files
	});
	if (values.config !== void 0 || path === void 0) return (await readConfigs(files, values.config, []))[0].config;
	return configHere(files, findConfig(_3(_13(files.root, path)), files.root, files.has), [path]);
});
/** The one configuration of all paths, and the files that they are. @throws {UserError} where they have several, and as `readConfigs`. */
var readConfig = (async function (files, named, paths) {
	const [first, second] = await readConfigs(files, named, paths);
	if (second) throw new UserError(`${first.paths[0]} and ${second.paths[0]} have different configurations: run the command for each, or name one with --config`);
	return first;
});
/** A configuration with each of its patterns, which are relative to its own folder, as the paths that it names here. */
var configHere = (async function (files, found, paths) {
	if (!found) return defaultConfig();
	const config = await parse$1(files, nameOf(found.path, files.root));
	if (found.root === files.root) return config;
	const named = (pattern, path) => isNamedBy(fromRoot(found.root, _13(files.root, path)), pattern);
	return narrowed(config, (pattern) => paths ? paths.filter((path) => named(pattern, path)) : below(files, found.root, pattern));
});
/** The paths in the current folder that a pattern of a folder above names. */
var below = (function (files, root, pattern) {
	const here = (paths) => paths.map((path) => fromRoot(files.root, _13(files.root, path))).filter((path) => !path.startsWith("../"));
	try {
		return here(files.find(`${fromRoot(files.root, root)}/${pattern}`));
	} catch (error) {
		if (error instanceof UserError) return [];
		throw error;
	}
});
var parse$1 = (async function (files, path) {
	const { parseConfig } = await import("./shell-load2.js");
	return parseConfig(files.read(path), path);
});
/** What the options ask of a report; read before anything is done. @throws {UserError} for a value that an option does not take. */
var readWish = (function (values) {
	const given = values["fail-on"] ?? "error";
	return {
		format: oneOf("format", values.format ?? "pretty", formats),
		failOn: oneOf("fail-on", given === "warn" ? "warning" : given, [
			"error",
			"warning",
			"info",
			"never"
		]),
		most: values["max-warnings"] === void 0 ? void 0 : readCount("max-warnings", values["max-warnings"], 0)
	};
});
/** Prints a report and comes back with the exit code: what could not be judged is said last, and never passes. */
var finish = (function (report, values, { print, command, pass, complain, home }) {
	const { format, failOn, most } = readWish(values);
	const say = {
		pretty: print,
		markdown: print,
		github: command,
		json: pass,
		sarif: pass,
		rdjson: pass
	}[format];
	const { unjudged = [] } = report;
	if (report.files.length > 0 || unjudged.length === 0 || format === "sarif") say(renderReport(report, format, {
		terminal: terminalOptionsOf(values),
		version: readVersion(home)
	}));
	sayUnjudged(unjudged, complain);
	if (unjudged.length > 0 && format === "rdjson") complain("rdjson has no place for files that could not be judged: they are listed here only");
	const { warnings } = countFindings(report);
	const isTooMany = most !== void 0 && warnings > most;
	if (isTooMany) complain(`${warnings} ${warnings === 1 ? "warning is" : "warnings are"} more than --max-warnings ${most}`);
	return unjudged.length > 0 ? 2 : isTooMany || hasFailed(report, failOn) ? 1 : 0;
});
/** A line for each: what, where, what to do. */
var sayUnjudged = (function (unjudged, complain) {
	for (const { path, line, reason, todo } of unjudged) complain(`${path}${line === void 0 ? "" : `:${line}`}: ${reason}${todo === void 0 ? "" : `, ${todo}`}`);
});
/** The version of this package. */
var readVersion = (function (home) {
	return JSON.parse(_67(new URL("package.json", home), "utf8")).version;
});
// src/cli/check.ts
/** `check` on the command line. */
/** One report of both: what is wrong in the text, and which links are dead. */
var withLinks = (function (report, linked) {
	const files = report.files.map((file, index) => ({
		...file,
		findings: [...file.findings, ...linked.files[index]?.findings ?? []].sort(compareFindings)
	}));
	return {
		...linked,
		files,
		notes: [...report.notes, ...linked.notes],
		unjudged: [...report.unjudged ?? [], ...linked.unjudged ?? []]
	};
});
/** The configuration with no rules but those that are named; a named one that is off is on. */
var limitTo = (function (config, wanted) {
	if (wanted.length === 0) return config;
	const rules = config.rules;
	const isOff = (value) => [
		"off",
		false,
		0,
		void 0
	].includes(Array.isArray(value) ? value[0] : value);
	const own = (name) => !wanted.includes(name) ? "off" : isOff(rules[name]) ? ["on", ...Array.isArray(rules[name]) ? rules[name].slice(1) : []] : rules[name];
	return {
		...config,
		rules: Object.fromEntries(ruleNames.map((name) => [name, own(name)]))
	};
});
/** The sources as they are after what can be fixed is fixed, and written. */
var fixed = (async function (sources, config, { files, complain }) {
	const [{ fixSource }, { unstableWords }] = await Promise.all([import("./shell-fix.js"), import("./shell-stable-fixes.js")]);
	return sources.map((source) => {
		const { path, before, after, unstable = [] } = fixSource(source, config, [], filesInFolder(files));
		if (unstable.length > 0) complain(`${path}: not fixed, because the fixes undo each other: ${unstableWords(unstable)}`);
		if (before !== after) files.write(path, after, before);
		return {
			path,
			text: after
		};
	});
});
/** Checks the lists, and with `--fix` fixes them first. */
var runCheck = (async function (call) {
	const { values, files } = call;
	const { base, links } = values;
	if (links && base !== void 0) throw new UserError("`check --links` checks all links of a list and cannot be combined with --base");
	const wanted = values.rule ?? [];
	for (const rule of wanted) requireRule(rule);
	const { named, isPiped } = namedPaths(call);
	if (values.fix && isPiped) throw new UserError("`check --fix` writes files, for standard input use `listkeeper fix -`");
	if (values.fix && base !== void 0) throw new UserError("`check --fix` fixes whole files and cannot be combined with --base; run `listkeeper fix` first");
	readWish(values);
	const configured = await configuredFor(call, {
		named,
		isPiped
	});
	const reports = [];
	for (const { config: given, paths } of configured) {
		const config = limitTo(given, wanted);
		const { sources, unjudged } = isPiped && named.length === 0 ? {
			sources: [],
			unjudged: []
		} : readSourcesAsFar(files, paths, config);
		const all = [...sources, ...isPiped ? [standardInput(call)] : []];
		reports.push(await checkUnder(config, {
			sources: values.fix ? await fixed(all, config, call) : all,
			unjudged
		}, call));
	}
	return finish(reports.length === 1 ? reports[0] : together(reports), values, call);
});
/** What is checked, by configuration: what is piped, and a run that keeps a history, have one. */
var configuredFor = (async function (call, { named, isPiped }) {
	const { values, files } = call;
	if (isPiped && named.length === 0) return [{
		config: await configOfInput(call),
		paths: []
	}];
	return isPiped || values.links ? [await readConfig(files, values.config, named)] : readConfigs(files, values.config, named);
});
/** The report on texts that have one configuration. */
var checkUnder = (async function (config, { sources, unjudged }, { values, files, here }) {
	const { base } = values;
	const judged = base === void 0 ? checkSources(sources, config, filesInFolder(files)) : checkSince(sources, {
		config,
		repository: (await import("./shell-repository2.js")).openRepository(files.root),
		base,
		repositoryFiles: filesInFolder(files)
	});
	const report = withUnjudged(judged, unjudged);
	return values.links ? withLinks(report, await (await import("./shell-links.js")).askForLinks(sources, {
		values,
		files,
		here,
		config
	})) : report;
});
/** Several reports as one. */
var together = (function (reports) {
	return {
		files: reports.flatMap(({ files }) => files),
		hasBase: reports.some(({ hasBase }) => hasBase),
		notes: reports.flatMap(({ notes }) => notes),
		shifts: reports.flatMap(({ shifts }) => shifts),
		unjudged: reports.flatMap(({ unjudged = [] }) => unjudged)
	};
});
/** Reads them. @throws {UserError} in one line for what is no command or option. */
var readCommandLine = (function (args) {
	const { values: given, positionals } = parse(args);
	const values = given["dry-run"] ? {
		...given,
		diff: true
	} : given;
	if (values.version) return {
		values,
		rest: [],
		wants: "version"
	};
	const [first, ...others] = positionals;
	if (first === "help") return {
		...named$1(others[0]),
		values,
		rest: [],
		wants: "help"
	};
	if (first === void 0) return {
		values,
		rest: [],
		wants: values.help || args.length === 0 ? "help" : "run"
	};
	const isCommand = Object.hasOwn(commands, first);
	if (!isCommand && !isPath(first)) return {
		...named$1(first),
		values,
		rest: [],
		wants: "run"
	};
	const name = isCommand ? first : "check";
	if (!values.help) requireOwn(name, commands[name], given);
	return {
		name,
		values,
		rest: isCommand ? others : positionals,
		wants: values.help ? "help" : "run"
	};
});
/** A command by its name; nothing for none. @throws {UserError} for a word that is none. */
var named$1 = (function (word) {
	if (word === void 0) return {};
	if (Object.hasOwn(commands, word)) return { name: word };
	throw new UserError(`there is no command \`${word}\`${didYouMean(word, Object.keys(commands), "`listkeeper --help` lists them")}`);
});
/** Whether a word in the place of a command is a path, a glob, an address or standard input. */
var isPath = (function (word) {
	return /^-$|[/\\*?[{]|\.(?:md|markdown|mdown|mkd)$/i.test(word) || _27(word);
});
var requireOwn = (function (name, command, values) {
	const unsupported = Object.keys(values).find((option) => !command.options.includes(option));
	if (!unsupported) return;
	const others = Object.keys(commands).filter((other) => commands[other].options.includes(unsupported));
	throw new UserError(`\`${name}\` takes no option --${unsupported}, which is one of ${others.join(", ")}; \`listkeeper ${name} --help\` lists its options`);
});
var parse = (function (args) {
	const end = args.indexOf("--");
	const known = args.map((arg, index) => end >= 0 && index > end ? arg : arg.replace(/^[^=]+/, (name) => otherNames[name] ?? name));
	try {
		return _24({
			args: known,
			options,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		throw new UserError(wordsFor(error.message, args));
	}
});
/** What is wrong with the options, from what Node says of it. */
var wordsFor = (function (said, args) {
	const message = said.split(/\.\s/)[0];
	const unknown = /Unknown option '(--?)([^']+)'/.exec(message);
	const command = args.find((arg) => Object.hasOwn(commands, arg));
	const listing = `\`listkeeper ${command ?? "COMMAND"} --help\` lists ${command === void 0 ? "the options" : "its options"}`;
	const bare = /^Option '(?:-\w, )?(--?[\w-]+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(message);
	if (bare) return `${bare[1]} needs a value; ${listing}`;
	if (!unknown) return `${message}; ${listing}`;
	const [, dashes, name = ""] = unknown;
	if (dashes === "-") return `there is no option -${name}; ${listing}`;
	if (Object.hasOwn(instead, name)) return `there is no option --${name}; ${instead[name]}`;
	const meant = meantBy(name, command === void 0 ? Object.keys(options) : commands[command].options);
	return `there is no option --${name}${meant === void 0 ? `; ${listing}` : `, did you mean \`--${meant}\`?`}`;
});
/** What an option of a command does, and the word for its value where it takes one. */
var optionWords = (function (command, option) {
	return particular[`${command} ${option}`] ?? words[option];
});
/** A line for an option of a command, or two where there is little room. */
var optionLine = (function (command, option, isNarrow = false) {
	const [value, about] = optionWords(command, option);
	const name = `${shorts[option] ?? ""}--${option}${value === "" ? "" : ` ${value}`}`;
	return isNarrow ? `  ${name}\n      ${about}` : `  ${name.padEnd(24)} ${about}`;
});
// src/cli/help.ts
/** What `--help` and `help` print, folded to the width of the terminal. */
/** All commands, and what holds for each of them. */
var help = (function (width) {
	const isNarrow = width !== void 0 && width < 80;
	return `${fold([
		"listkeeper checks and fixes curated lists.",
		"",
		...Object.values(commands).map(({ usage, about }) => isNarrow ? `  listkeeper ${usage}\n      ${about}` : `  listkeeper ${usage.padEnd(32)} ${about}`),
		"",
		"A path is a file, a folder or a glob (what .gitignore names is left out), or a list on GitHub: owner/repo or its address. `listkeeper README.md` is `listkeeper check README.md`.",
		"",
		"check, links and review take -f, --format pretty|json|sarif|github|markdown|rdjson, --fail-on error|warning|info|never and --max-warnings N; most commands -c, --config FILE, -o, --output FILE, --no-color and --quiet; `listkeeper help COMMAND` lists its options.",
		"",
		"Exit 0: clean. 1: findings at or above --fail-on. 2: could not run."
	].join("\n"), width)}\n`;
});
/** One command with its options. */
var commandHelp = (function (name, { usage, about, options }, width) {
	const takes = options.filter((option) => option !== "help").map((option) => optionLine(name, option, (width ?? 120) < 80));
	return `${fold([
		`listkeeper ${usage}`,
		"",
		`  ${about}`,
		"",
		"Options:",
		...takes
	].join("\n"), width)}\n`;
});
var fold = (function (text, width) {
	return width === void 0 ? text : foldLines(text, width);
});
/**
* The files, but that reading one which a result is about to replace is an error: that is known before anything is asked or written.
* Reading throws a `ResultError` then. @throws {UserError} for a result in a folder that is not there.
*/
var withoutResults = (function (files, values) {
	for (const option of named) {
		const path = values[option];
		if (path !== void 0) placeOf(files, option, path);
	}
	return withoutResultsOf(files.root, values, files);
});
/** The same of other files that a command opens; `root` is the folder from which options name results. */
var withoutResultsOf = (function (root, values, files) {
	const read = (path) => {
		const text = files.read(path);
		if (!text.startsWith(ownReport)) refuseToReplace(root, values, {
			path,
			from: files.root
		});
		return text;
	};
	return {
		...files,
		read
	};
});
/** Refuses to replace a file that is read, `path` from another folder. @throws {ResultError} where a result is named for the same place. */
var refuseToReplace = (function (root, values, { path, from }) {
	const read = _13(from, path);
	const option = written.find((one) => values[one] !== void 0 && realPath(_13(root, values[one])) === realPath(read));
	if (option !== void 0) throw new ResultError(`--${option} ${path}: this file is read here, and the result would replace it; name another file`);
});
/** The text of an earlier result; null where there is none. @throws {UserError} as `Files.read`. */
var readResult = (function (here, option, path) {
	const place = placeOf(here, option, path);
	return place.files.has(place.path) ? place.files.read(place.path) : null;
});
/** Writes a result; `was` as in `Files.write`. @throws {UserError} */
var writeResult = (function (here, option, { path, text, was }) {
	const place = placeOf(here, option, path);
	place.files.write(place.path, text, was);
});
/** The folder that holds a result: this one for a path inside, else that of the file itself. */
var placeOf = (function (here, option, path) {
	const full = _13(here.root, path);
	if (full.startsWith(`${here.root}/`)) return {
		files: here,
		path
	};
	const folder = _13(full, "..");
	if (!isFolder(folder)) throw new UserError(`--${option} ${path}: there is no folder ${folder}`);
	return {
		files: openFiles(folder),
		path: full
	};
});
/** Where a path leads, through symbolic links. */
var realPath = (function (full) {
	return _27(full) ? _76(full) : full;
});
// src/cli.ts
/** The command line: reads the arguments, runs the command, and says in one line what went wrong. */
/** Runs one command. `home` is the folder of this package. Comes back with the exit code: 0 clean, 1 findings, 2 could not run. */
var main = (async function (args, home) {
	const output = openOutput();
	try {
		return await dispatch(args, home, output);
	} catch (error) {
		if (error instanceof UserError || error instanceof ConfigError || error instanceof ResultError) output.complain(error.message);
		else output.explain(`listkeeper: this is a bug in listkeeper: ${error.stack ?? String(error)}`);
		return 2;
	}
});
var dispatch = (async function (args, home, output) {
	const { name, values, rest, wants } = readCommandLine(args);
	if (wants === "version") {
		output.print(`${readVersion(home)}\n`);
		return 0;
	}
	if (name === void 0) {
		output.print(help(screen.columns()));
		return wants === "help" ? 0 : 2;
	}
	const command = commands[name];
	if (wants === "help") {
		output.print(commandHelp(name, command, screen.columns()));
		return 0;
	}
	const here = withoutResults(openFiles(currentFolder()), values);
	const kept = values.output === void 0 ? void 0 : keepOutput(output);
	const code = await runOn(name, {
		values,
		rest,
		files: here,
		here,
		home,
		...kept?.output ?? output
	});
	if (kept && values.output !== void 0) writeResult(here, "output", {
		path: values.output,
		text: kept.text()
	});
	return code;
});
/** Runs a command on the lists of this machine, or on those of GitHub that it names. */
var runOn = (async function (name, call) {
	const local = (name === "review" ? call.values.repo : call.rest[0])?.includes("/") ? (await import("./shell-remote2.js")).bringHere(name, call) : void 0;
	try {
		return await commands[name].run(local?.call ?? call);
	} finally {
		local?.close();
	}
});
/** The folder that this runs in. @throws {UserError} where it is no longer there. */
var currentFolder = (function () {
	try {
		return process.cwd();
	} catch {
		throw new UserError("the current folder no longer exists, change to another one");
	}
});import { $t as ruleNames, B as isFolder, D as ConfigError, Dn as require_fastest_levenshtein, I as openFiles, M as readSourcesAsFar, O as checkSince, T as defaultConfig, Ti as _76, V as UserError, _ as printableLines, _i as _3, a as formats, at as withUnjudged, c as foldLines, g as printable, hi as _13, i as narrowed, it as hasFailed, k as checkSources, n as fromRoot, nt as countFindings, o as renderReport, pr as compareFindings, q as isNamedBy, r as nameOf, t as findConfig, u as _24, wi as _67, x as filesInFolder, xi as _27, y as withoutCommands, z as readInput } from "./shell-check.js";
// src/cli/terminal.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** No terminal is narrower. */
const narrowest = 20;
/** What is drawn on the terminal beside the output, while a command runs. */
const drawing = {
	isPossible: () => process.stderr.isTTY === true && !isDumb(),
	columns: () => namedColumns() ?? Math.max(narrowest, process.stderr.columns || 80),
	draw: (text) => void process.stderr.write(text)
};
/** Whether the output is shown on a terminal, and how wide that is; undefined where nobody says so, as for a pipe. */
const screen = {
	isTerminal: () => process.stdout.isTTY === true,
	columns: () => namedColumns() ?? (process.stdout.columns ? Math.max(narrowest, process.stdout.columns) : void 0)
};
/** The colours and weights of our own (ECMA-48, 8.3.117), as `styleText` of Node writes them; no text of others gets as far as that unseen. */
const ownStyles = /(\u001b\[(?:[1-4]|2[2-4]|3[0-79]|90)m)/;
/** Where nothing says how wide it is, as in a file, lists' lines are cut to this. */
const widthOfFiles = 120;
// src/cli/shared.ts
/** What the commands of the command line share: their options, the configuration they read, and how they end. */
/** Every option of every command. */
const options = {
	base: { type: "string" },
	links: { type: "boolean" },
	"per-host": { type: "string" },
	timeout: { type: "string" },
	deadline: { type: "string" },
	history: { type: "string" },
	report: { type: "string" },
	"allow-private": { type: "boolean" },
	head: { type: "string" },
	repo: { type: "string" },
	path: { type: "string" },
	diff: { type: "boolean" },
	"dry-run": { type: "boolean" },
	fix: { type: "boolean" },
	rule: {
		type: "string",
		multiple: true
	},
	"stdin-filename": { type: "string" },
	regenerate: { type: "boolean" },
	contents: { type: "boolean" },
	last: { type: "string" },
	within: { type: "string" },
	proposals: { type: "string" },
	format: {
		type: "string",
		short: "f"
	},
	output: {
		type: "string",
		short: "o"
	},
	config: {
		type: "string",
		short: "c"
	},
	"fail-on": { type: "string" },
	"max-warnings": { type: "string" },
	to: { type: "string" },
	from: { type: "string" },
	under: { type: "string" },
	force: { type: "boolean" },
	contributing: { type: "boolean" },
	"pull-request-template": { type: "boolean" },
	"pre-commit": { type: "boolean" },
	role: { type: "string" },
	"no-color": { type: "boolean" },
	quiet: {
		type: "boolean",
		short: "q"
	},
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "v"
	}
};
// src/cli/commands.ts
/** The commands: what each is called with, what it is for, its options, and the module that runs it. `check` is in the same bundle, so that it starts fast; the other commands load when they are called. */
const report = [
	"format",
	"output",
	"fail-on",
	"max-warnings"
];
const terminal = [
	"no-color",
	"quiet",
	"help"
];
const common = [
	...report,
	"config",
	...terminal
];
const linkOptions = [
	"per-host",
	"timeout",
	"deadline",
	"history",
	"report",
	"allow-private"
];
const commands = {
	check: {
		usage: "check [paths]",
		about: "checks format, syntax, duplicates and contents; --links checks the links too, --fix fixes what can be fixed; `-` reads standard input",
		options: [
			"base",
			"links",
			"fix",
			"rule",
			"stdin-filename",
			...linkOptions,
			...common
		],
		run: runCheck
	},
	fix: {
		usage: "fix [paths]",
		about: "applies the safe fixes; --diff prints them instead, --regenerate regenerates the table of contents",
		options: [
			"diff",
			"rule",
			"regenerate",
			"dry-run",
			"stdin-filename",
			"format",
			"output",
			"fail-on",
			"config",
			...terminal
		],
		run: async (call) => (await import("./shell-fix3.js")).runFix(call)
	},
	links: {
		usage: "links [paths]",
		about: "checks the links; only dead ones are errors; --report FILE writes an HTML report, --history FILE keeps results",
		options: [...linkOptions, ...common],
		run: async (call) => (await import("./shell-links.js")).runLinks(call)
	},
	review: {
		usage: "review --base REV [--head REV]",
		about: "shows the review a pull request would get, from git objects",
		options: [
			"base",
			"head",
			"repo",
			"path",
			...common
		],
		run: async (call) => (await import("./shell-history.js")).runReview(call)
	},
	try: {
		usage: "try [DIR or owner/repo]",
		about: "shows what listkeeper would have reported on the last merged changes, and what people corrected later",
		options: [
			"last",
			"within",
			"proposals",
			"format",
			"output",
			"config",
			...terminal
		],
		run: async (call) => (await import("./shell-history.js")).runTry(call)
	},
	init: {
		usage: "init [paths]",
		about: "learns the formats of a list and writes the configuration and the workflow",
		options: [
			"diff",
			"dry-run",
			"force",
			"contents",
			"contributing",
			"pull-request-template",
			"pre-commit",
			"output",
			"config",
			...terminal
		],
		run: async (call) => (await import("./shell-init.js")).runInit(call)
	},
	migrate: {
		usage: "migrate --to TEMPLATE",
		about: "rewrites entries in another format; lists those it could not rewrite",
		options: [
			"to",
			"from",
			"under",
			"diff",
			"dry-run",
			"output",
			"config",
			...terminal
		],
		run: async (call) => (await import("./shell-setup.js")).runMigrate(call)
	},
	explain: {
		usage: "explain RULE",
		about: "explains a rule, its options and examples",
		options: [
			"output",
			"help",
			"no-color"
		],
		run: async (call) => (await import("./shell-setup.js")).runExplain(call)
	},
	doctor: {
		usage: "doctor [--repo owner/name]",
		about: "checks token, configuration, workflow and network, and says how to fix what is wrong",
		options: [
			"repo",
			"format",
			"output",
			"config",
			...terminal
		],
		run: async (call) => (await import("./shell-doctor.js")).runDoctor(call)
	},
	queue: {
		usage: "queue owner/repo",
		about: "lists the open proposals of a list on GitHub by what they wait for: a maintainer, the author, a rule, a conflict",
		options: [
			"format",
			"output",
			...terminal
		],
		run: async (call) => (await import("./shell-queue2.js")).runQueue(call)
	},
	serve: {
		usage: "serve [dead-letters or redrive [ID...]]",
		about: "runs the GitHub App as a service; dead-letters lists what could not be done, redrive queues it again",
		options: ["role", ...terminal],
		run: async (call) => (await import("./shell-serve.js")).runServe(call)
	},
	completion: {
		usage: "completion bash|zsh|fish",
		about: "prints a script that completes commands, options and rules in your shell",
		options: ["output", "help"],
		run: async (call) => (await import("./shell-completion.js")).runCompletion(call, commands)
	}
};
// src/cli/command-line.ts
/** Reads the arguments: which command is meant, its options and its paths, in the spellings that fingers know from other tools. */
/** Options under the names that they have in ESLint, Prettier and git. */
const otherNames = {
	"-V": "--version",
	"--output-file": "--output",
	"--stdin-filepath": "--stdin-filename"
};
/** What does the work of an option that other tools have. */
const instead = {
	write: "`listkeeper fix` writes fixes",
	exclude: "`links.exclude` in the configuration leaves links out",
	ignore: "`rules` in the configuration switches rules off",
	verbose: "`--format json` shows everything",
	offline: "`listkeeper check` uses no network"
};
// src/cli/option-words.ts
const words = {
	base: ["REV", "shows only what is new since this revision"],
	links: ["", "checks the links too"],
	"per-host": ["N", "maximum concurrent requests per host"],
	timeout: ["TIME", "timeout for one request, for example 20s"],
	deadline: ["TIME", "ends the run after this time, for example 30m"],
	history: ["FILE", "keeps the results of earlier runs in this file"],
	report: ["FILE", "writes an HTML report with charts"],
	"allow-private": ["", "also checks addresses in private networks"],
	head: ["REV", "the proposed revision (default: HEAD)"],
	repo: ["DIR", "the repository (default: the current folder)"],
	path: ["FILE", "reviews only this file"],
	diff: ["", "prints the changes as a patch, writes nothing"],
	"dry-run": ["", "the same as --diff"],
	fix: ["", "fixes what can be fixed, and reports what is left"],
	rule: ["NAME", "fixes only what this rule finds; can be repeated"],
	"stdin-filename": ["NAME", "the name of the text on standard input, for the configuration and the report"],
	regenerate: ["", "regenerates the table of contents in its own style"],
	contents: ["", "adds a table of contents where there is none"],
	last: ["N", "how many merged changes (default: 50)"],
	within: ["DAYS", "how long after a change a correction counts (default: 90)"],
	proposals: ["N", "compares with what maintainers asked for on the last closed proposals on GitHub; needs a token"],
	format: ["NAME", "pretty, json, sarif, github, markdown or rdjson"],
	output: ["FILE", "writes the output to this file instead"],
	config: ["FILE", "the configuration file (default: .github/listkeeper.yml)"],
	"fail-on": ["LEVEL", "minimum severity that makes the command exit with 1: error, warning, info or never (default: error)"],
	"max-warnings": ["N", "exits with 1 where there are more warnings than this"],
	to: ["TEMPLATE", "the new format of the entries"],
	from: ["TEMPLATE", "their present format (default: learned from the list)"],
	under: ["HEADING", "only entries under these headings; * matches anything"],
	force: ["", "replaces existing files"],
	contributing: ["", "writes a paragraph for CONTRIBUTING.md, or into it between two markers"],
	"pull-request-template": ["", "writes a template for pull requests"],
	"pre-commit": ["", "writes a hook for pre-commit"],
	role: ["ROLE", "all, web or worker; the last two need PostgreSQL (default: all)"],
	"no-color": ["", "disables colours"],
	quiet: ["", "prints less"],
	help: ["", "shows this help"],
	version: ["", "shows the version"]
};
const particular = {
	"check rule": ["NAME", "checks only this rule; can be repeated"],
	"review repo": ["DIR", "the repository: a folder or owner/repo (default: the current folder)"],
	"review base": ["REV", "the branch that the change is proposed to"],
	"doctor format": ["NAME", "pretty or json"],
	"queue format": ["NAME", "pretty or json"],
	"try format": ["NAME", "pretty, json or markdown"],
	"doctor repo": ["OWNER/NAME", "the repository on GitHub (default: that of the clone)"]
};
const shorts = {
	config: "-c, ",
	format: "-f, ",
	output: "-o, ",
	quiet: "-q, "
};
// src/cli/results.ts
/** Where results go that options name: who runs this chose the place, so it may be outside of the folder; it is never a file that was read. */
/** Options whose file is written whole. */
const written = ["output", "report"];
/** Options that name a file for a result. */
const named = [...written, "history"];
/** How a report of our own in Markdown begins: a folder of lists may hold an earlier one. */
const ownReport = "## listkeeper\n";
/** A result that would replace what was read. No file is at fault, so it is no `UserError`: of those, one file is passed over and the others are read. */
var ResultError = class extends Error {};
if (import.meta.main) process.exitCode = await main(process.argv.slice(2), new URL("..", import.meta.url));
export { drawing as C, terminalOptionsOf as S, sayUnjudged as _, writeResult as a, oneOf as b, configOfInput as c, options as d, readConfig as f, requireRule as g, readWish as h, withoutResultsOf as i, finish as l, readVersion as m, readResult as n, optionWords as o, readConfigs as p, refuseToReplace as r, runCheck as s, main as t, namedPaths as u, standardInput as v, readCount as x, hasColor as y };
