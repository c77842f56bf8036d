import { p as ruleNames } from "./shell-own-faults.js";
import { n as defaultConfig } from "./shell-defaults.js";
import { i as narrowed, n as fromRoot, r as nameOf, t as findConfig } from "./shell-nearest.js";
import { i as isNamedBy } from "./shell-settings.js";
import { i as readInput, o as UserError } from "./shell-files.js";
import { n as renderReport, t as formats } from "./shell-report2.js";
import { r as hasFailed } from "./shell-report.js";
import { R as require_fastest_levenshtein } from "./shell-table-of-contents.js";
import { i as printableLines, o as withoutCommands, r as printable } from "./shell-printable.js";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import process from "node:process";
// src/cli/terminal.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** The only module that writes to the terminal. Control characters in text of others have no effect there, and a closed pipe does not make the command fail. */
/** What is drawn on the terminal beside the output, while a command runs. */
const drawing = {
	isPossible: () => process.stderr.isTTY === true,
	columns: () => process.stderr.columns ?? 80,
	draw: (text) => void process.stderr.write(text)
};
/** Whether the output is shown on a terminal, and how wide that is. */
const screen = {
	isTerminal: () => process.stdout.isTTY === true,
	columns: () => process.stdout.columns ?? 120
};
/** Opens both streams. What can no longer be written ends the process with 2, but for a reader that has seen enough. */
function openOutput() {
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
}
/** The colours and weights of our own (ECMA-48, 8.3.117), as `styleText` of Node writes them; no text of others gets as far as that unseen. */
const ownStyles = /(\u001b\[(?:[1-4]|2[2-4]|3[0-79]|90)m)/;
function forTerminal(text) {
	return text.split(ownStyles).map((part, index) => index % 2 === 1 ? part : printableLines(part)).join("");
}
/** A patch in the log of a workflow, whose runner reads no command in it; programs that read patches skip what is around them. */
function unheard(text) {
	const word = crypto.randomUUID();
	return text === "" ? "" : `::stop-commands::${word}\n${text}${text.endsWith("\n") ? "" : "\n"}::${word}::\n`;
}
// src/cli/arguments.ts
/** Reads values of command-line options: one of several words, a number, the format of the output. */
/** The end of a sentence about an unknown word: the known one that it probably means, else where the known ones are. */
function didYouMean(word, known, otherwise) {
	const meant = (0, import_fastest_levenshtein.closest)(word, known);
	return meant && meant[0] === word[0] ? `, did you mean \`${meant}\`?` : `; ${otherwise}`;
}
/** The value of an option that takes one of several words. @throws {UserError} */
function oneOf(option, value, allowed) {
	const found = allowed.find((candidate) => candidate === value);
	if (found === void 0) throw new UserError(`--${option} cannot be \`${value}\`, expected one of ${allowed.join(", ")}`);
	return found;
}
/** The value of an option that takes a number from 1 on. @throws {UserError} */
function readCount(option, value) {
	const count = Number(value);
	if (!/^\d+$/.test(value) || count < 1 || count > 1e5) throw new UserError(`--${option} cannot be \`${value}\`, expected a number of 1 or more`);
	return count;
}
/** Colour on a terminal only, and never with NO_COLOR (no-color.org). */
function hasColor(values) {
	if (values["no-color"] || process.env.NO_COLOR) return false;
	return process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== "0" : screen.isTerminal();
}
/** How the terminal, or the file, that the output goes to is to be written. */
function terminalOptionsOf(values) {
	return {
		color: hasColor(values),
		width: Math.max(60, screen.columns()),
		quiet: values.quiet ?? false
	};
}
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
	rule: {
		type: "string",
		multiple: true
	},
	regenerate: { type: "boolean" },
	contents: { type: "boolean" },
	last: { type: "string" },
	within: { type: "string" },
	format: { type: "string" },
	config: { type: "string" },
	"fail-on": { type: "string" },
	to: { type: "string" },
	from: { type: "string" },
	under: { type: "string" },
	force: { type: "boolean" },
	contributing: { type: "boolean" },
	"pull-request-template": { type: "boolean" },
	"pre-commit": { type: "boolean" },
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
/** What comes in on standard input, as a list of its own. @throws {UserError} where it is no text. */
function standardInput() {
	return {
		path: "stdin.md",
		text: readInput()
	};
}
/** Does nothing for a known rule. @throws {UserError} for another word. */
function requireRule(rule, known = ruleNames) {
	if (!known.includes(rule)) throw new UserError(`there is no rule \`${rule}\`${didYouMean(rule, known, `the rules are ${known.join(", ")}`)}`);
}
/**
* The configuration that is named, else the nearest one of each path, from its folder up to the root of its repository; without
* paths that of the current folder. Patterns of one that is elsewhere are written as the paths that they name here.
* @throws {UserError} for paths that make no sense, {ConfigError} for a configuration that cannot be used.
*/
async function readConfigs(files, named, paths) {
	if (named !== void 0) return [{
		config: await parse(files, named),
		paths
	}];
	const has = (path) => files.has(path);
	if (paths.length === 0) return [{
		config: await configHere(files, findConfig(files.root, files.root, has)),
		paths
	}];
	const groups = /* @__PURE__ */ new Map();
	for (const path of paths.flatMap((pattern) => files.find(pattern))) {
		const found = findConfig(dirname(resolve(files.root, path)), files.root, has);
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
}
/** The one configuration of all paths. @throws {UserError} where they have several, and as `readConfigs`. */
async function readConfig(files, named, paths) {
	const [first, second] = await readConfigs(files, named, paths);
	if (second) throw new UserError(`${first.paths[0]} and ${second.paths[0]} have different configurations: run the command for each, or name one with --config`);
	return first.config;
}
/** A configuration with each of its patterns, which are relative to its own folder, as the paths that it names here. */
async function configHere(files, found, paths) {
	if (!found) return defaultConfig();
	const config = await parse(files, nameOf(found.path, files.root));
	if (found.root === files.root) return config;
	const named = (pattern, path) => isNamedBy(fromRoot(found.root, resolve(files.root, path)), pattern);
	return narrowed(config, (pattern) => paths ? paths.filter((path) => named(pattern, path)) : below(files, found.root, pattern));
}
/** The paths in the current folder that a pattern of a folder above names. */
function below(files, root, pattern) {
	const here = (paths) => paths.map((path) => fromRoot(files.root, resolve(files.root, path))).filter((path) => !path.startsWith("../"));
	try {
		return here(files.find(`${fromRoot(files.root, root)}/${pattern}`));
	} catch (error) {
		if (error instanceof UserError) return [];
		throw error;
	}
}
async function parse(files, path) {
	const { parseConfig } = await import("./shell-load2.js");
	return parseConfig(files.read(path), path);
}
/** Prints a report and comes back with the exit code: what could not be judged is said last, and never passes. */
function finish(report, values, { print, command, pass, complain, home }) {
	const format = oneOf("format", values.format ?? "pretty", formats);
	const failOn = oneOf("fail-on", values["fail-on"] ?? "error", [
		"error",
		"warning",
		"info",
		"never"
	]);
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
	return unjudged.length > 0 ? 2 : hasFailed(report, failOn) ? 1 : 0;
}
/** A line for each: what, where, what to do. */
function sayUnjudged(unjudged, complain) {
	for (const { path, line, reason, todo } of unjudged) complain(`${path}${line === void 0 ? "" : `:${line}`}: ${reason}${todo === void 0 ? "" : `, ${todo}`}`);
}
/** The version of this package. */
function readVersion(home) {
	return JSON.parse(readFileSync(new URL("package.json", home), "utf8")).version;
}
export { readVersion as a, standardInput as c, oneOf as d, readCount as f, openOutput as h, readConfigs as i, didYouMean as l, drawing as m, options as n, requireRule as o, terminalOptionsOf as p, readConfig as r, sayUnjudged as s, finish as t, hasColor as u };
