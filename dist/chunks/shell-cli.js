<<<<<<< HEAD
import { a as readVersion, c as standardInput, h as openOutput, i as readConfigs, l as didYouMean, n as options, r as readConfig, t as finish } from "./shell-shared.js";
import { a as readSourcesAsFar, n as checkSources, t as checkSince } from "./shell-check.js";
import { n as filesInFolder } from "./shell-repository-files.js";
import { o as UserError, t as openFiles } from "./shell-files.js";
import { Yt as compareFindings } from "./shell-table-of-contents.js";
import { i as withUnjudged } from "./shell-report.js";
import { t as ConfigError } from "./shell-config-error.js";
import process from "node:process";
import { parseArgs } from "node:util";
// src/cli/check.ts
/** `check` on the command line. */
/** One report of both: what is wrong in the text, and which links are dead. */
function withLinks(report, linked) {
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
}
async function runCheck(call) {
	const { values, rest, files } = call;
	if (values.links && values.base !== void 0) throw new UserError("`check --links` checks all links of a list and cannot be combined with --base");
	const named = rest.filter((path) => path !== "-");
	const isPiped = named.length < rest.length;
	const configured = isPiped || values.links === true ? [{
		config: await readConfig(files, values.config, named),
		paths: named
	}] : await readConfigs(files, values.config, named);
	const reports = [];
	for (const { config, paths } of configured) {
		const { sources, unjudged } = isPiped && named.length === 0 ? {
			sources: [],
			unjudged: []
		} : readSourcesAsFar(files, paths, config);
		reports.push(await checkUnder(config, {
			sources: [...sources, ...isPiped ? [standardInput()] : []],
			unjudged
		}, call));
	}
	return finish(reports.length === 1 ? reports[0] : together(reports), values, call);
}
/** The report on texts that have one configuration. */
async function checkUnder(config, { sources, unjudged }, { values, files }) {
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
		config
	})) : report;
}
/** Several reports as one. */
function together(reports) {
	return {
		files: reports.flatMap(({ files }) => files),
		hasBase: reports.some(({ hasBase }) => hasBase),
		notes: reports.flatMap(({ notes }) => notes),
		shifts: reports.flatMap(({ shifts }) => shifts),
		unjudged: reports.flatMap(({ unjudged = [] }) => unjudged)
	};
}
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
	rule: ["NAME", "fixes only what this rule finds; can be repeated"],
	regenerate: ["", "regenerates the table of contents in its own style"],
	contents: ["", "adds a table of contents where there is none"],
	last: ["N", "how many merged changes (default: 50)"],
	within: ["DAYS", "how long after a change a correction counts (default: 90)"],
	format: ["NAME", "pretty, json, sarif, github, markdown or rdjson"],
	config: ["FILE", "the configuration file (default: .github/listkeeper.yml)"],
	"fail-on": ["LEVEL", "minimum severity that makes the command exit with 1: error, warning, info or never (default: error)"],
	to: ["TEMPLATE", "the new format of the entries"],
	from: ["TEMPLATE", "their present format (default: learned from the list)"],
	under: ["HEADING", "only entries under these headings; * matches anything"],
	force: ["", "replaces existing files"],
	contributing: ["", "writes a paragraph for CONTRIBUTING.md"],
	"pull-request-template": ["", "writes a template for pull requests"],
	"pre-commit": ["", "writes a hook for pre-commit"],
	"no-color": ["", "disables colours"],
	quiet: ["", "prints less"],
	help: ["", "shows this help"],
	version: ["", "shows the version"]
};
const particular = {
	"review base": ["REV", "the branch that the change is proposed to"],
	"doctor format": ["NAME", "pretty or json"],
	"try format": ["NAME", "pretty, json or markdown"],
	"doctor repo": ["OWNER/NAME", "the repository on GitHub (default: that of the clone)"]
};
/** A line for an option of a command. */
function optionLine(command, option) {
	const [value, about] = particular[`${command} ${option}`] ?? words[option];
	return `  ${`--${option}${value === "" ? "" : ` ${value}`}`.padEnd(24)} ${about}`;
}
// src/cli.ts
/** The command line: reads the arguments, runs the command, and says in one line what went wrong. `check` is in the same bundle, so that it starts fast; the other commands load when they are called. */
const common = [
	"format",
	"config",
	"fail-on",
	"no-color",
	"quiet",
	"help"
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
		about: "checks format, syntax, duplicates and contents; --links checks the links too; `-` reads standard input",
		options: [
			"base",
			"links",
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
			...common
		],
		run: async (call) => (await import("./shell-fix2.js")).runFix(call)
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
		usage: "try [DIR] [--last 50]",
		about: "shows what listkeeper would have reported on the last merged changes, and what people corrected later",
		options: [
			"last",
			"within",
			"format",
			"config",
			"no-color",
			"quiet",
			"help"
		],
		run: async (call) => (await import("./shell-history.js")).runTry(call)
	},
	init: {
		usage: "init [paths]",
		about: "learns the formats of a list and writes the configuration and the workflow",
		options: [
			"diff",
			"force",
			"contents",
			"contributing",
			"pull-request-template",
			"pre-commit",
			"config",
			"no-color",
			"quiet",
			"help"
		],
		run: async (call) => (await import("./shell-setup.js")).runInit(call)
	},
	migrate: {
		usage: "migrate --to TEMPLATE",
		about: "rewrites entries in another format; lists those it could not rewrite",
		options: [
			"to",
			"from",
			"under",
			"diff",
			"config",
			"no-color",
			"quiet",
			"help"
		],
		run: async (call) => (await import("./shell-setup.js")).runMigrate(call)
	},
	explain: {
		usage: "explain RULE",
		about: "explains a rule, its options and examples",
		options: ["help", "no-color"],
		run: async (call) => (await import("./shell-setup.js")).runExplain(call)
	},
	doctor: {
		usage: "doctor [--repo owner/name]",
		about: "checks token, configuration, workflow and network, and says how to fix what is wrong",
		options: [
			"repo",
			"format",
			"config",
			"no-color",
			"quiet",
			"help"
		],
		run: async (call) => (await import("./shell-doctor.js")).runDoctor(call)
	}
};
/** Runs one command. `home` is the folder of this package. Comes back with the exit code: 0 clean, 1 findings, 2 could not run. */
async function main(args, home) {
	const output = openOutput();
	try {
		return await dispatch(args, home, output);
	} catch (error) {
		if (error instanceof UserError || error instanceof ConfigError) output.complain(error.message);
		else output.explain(`listkeeper: this is a bug in listkeeper: ${error.stack ?? String(error)}`);
		return 2;
	}
}
async function dispatch(args, home, output) {
	const { values, positionals } = readArguments(args);
	const { print } = output;
	if (values.version) {
		print(`${readVersion(home)}\n`);
		return 0;
	}
	const [name, ...rest] = positionals;
	if (name === void 0) {
		print(help());
		return values.help || args.length === 0 ? 0 : 2;
	}
	const command = commands[name];
	if (!command) throw new UserError(`there is no command \`${name}\`${didYouMean(name, Object.keys(commands), "`listkeeper --help` lists them")}`);
	if (values.help) {
		print(commandHelp(command));
		return 0;
	}
	const unsupported = Object.keys(values).find((option) => !command.options.includes(option));
	if (unsupported) throw new UserError(`\`${name}\` takes no option --${unsupported}; \`listkeeper ${name} --help\` lists its options`);
	return command.run({
		values,
		rest,
		files: openFiles(currentFolder()),
		home,
		...output
	});
}
/** The folder that this runs in. @throws {UserError} where it is no longer there. */
function currentFolder() {
	try {
		return process.cwd();
	} catch {
		throw new UserError("the current folder no longer exists, change to another one");
	}
}
function readArguments(args) {
	try {
		return parseArgs({
			args: [...args],
			options,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const message = error.message.split(". ")[0];
		const unknown = /Unknown option '--([^']+)'/.exec(message)?.[1];
		throw new UserError(unknown ? `there is no option --${unknown}${didYouMean(unknown, Object.keys(options), "`listkeeper COMMAND --help` lists them")}` : `${message}; \`listkeeper COMMAND --help\` lists the options`);
	}
}
function help() {
	return `${[
		"listkeeper checks and fixes curated lists.",
		"",
		...Object.values(commands).map(({ usage, about }) => `  listkeeper ${usage.padEnd(32)} ${about}`),
		"",
		"check, fix, links and review take --format pretty|json|sarif|github|markdown|rdjson and --fail-on error|warning|info|never,",
		"most commands --config FILE, --no-color and --quiet; `listkeeper COMMAND --help` lists its options.",
		"",
		"Exit 0: clean. 1: findings at or above --fail-on. 2: could not run."
	].join("\n")}\n`;
}
function commandHelp({ usage, about, options: own }) {
	const takes = own.filter((option) => option !== "help").map((option) => optionLine(usage.split(" ")[0], option));
	return `${[
		`listkeeper ${usage}`,
		"",
		`  ${about}`,
		"",
		"Options:",
		...takes
	].join("\n")}\n`;
}
if (import.meta.main) process.exitCode = await main(process.argv.slice(2), new URL("..", import.meta.url));
export { main };
=======
export { t as main } from "./shell-command.js";
>>>>>>> main
