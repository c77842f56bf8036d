#!/usr/bin/env node
// src/bin.ts
/** The command's entry: checks the version of Node before it loads anything that needs a newer one. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || major === 22 && minor < 20) {
	process.stderr.write(`listkeeper needs Node.js 22.20 or newer, this is ${process.versions.node}: install a newer one from https://nodejs.org\n`);
	process.exitCode = 2;
} else {
	const { enableCompileCache } = await import("node:module");
	enableCompileCache?.();
	const { main } = await import("./chunks/shell-cli.js");
	process.exitCode = await main(process.argv.slice(2), new URL("..", import.meta.url));
}
export {};
