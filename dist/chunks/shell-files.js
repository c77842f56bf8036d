import { accessSync, closeSync, constants, existsSync, fchmodSync, fchownSync, fstatSync, fsyncSync, globSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
// src/files/problem.ts
/** Errors of the file system as one line for people: which file, and what is wrong with it. */
/** Something that the user can put right; shown in one line, without a stack. */
var UserError = class extends Error {
	name = "UserError";
};
/** The code of a system error (errno(3)), or of Node's own; empty for what is none. */
function codeOf(error) {
	const { code } = error;
	return typeof code === "string" ? code : "";
}
const words = {
	ENOENT: "no such file",
	ENOTDIR: "no such file",
	ELOOP: "this symbolic link is broken",
	ENAMETOOLONG: "this file name is too long",
	EACCES: "permission denied",
	EPERM: "permission denied",
	EISDIR: "this is a folder, expected a Markdown file",
	ENXIO: "this is not a regular file",
	EMFILE: "too many files are open",
	ENFILE: "too many files are open",
	EIO: "the disk cannot be read",
	ERR_INVALID_ARG_VALUE: "this is not a valid file name"
};
/** Why a file could not be read. @throws never what is no system error: that is passed on. */
function unreadable(path, full, error) {
	const code = codeOf(error);
	if (code === "") throw error;
	if (code === "ENOENT" && isLink(full)) return new UserError(`${path}: this symbolic link is broken`);
	if (code === "ENOENT" && path.includes("�")) return new UserError(`${path}: no such file; where its name is not UTF-8, rename it first`);
	return new UserError(`${path}: ${words[code] ?? `it could not be read (${code})`}`);
}
const reasons = {
	EACCES: ", permission denied",
	EPERM: ", permission denied",
	EROFS: ", its file system is read-only",
	ENOSPC: ", the disk is full",
	EDQUOT: ", your disk quota is used up",
	EFBIG: ", the file would be too large",
	ENAMETOOLONG: ", its name is too long",
	ELOOP: ", a symbolic link in its path is broken"
};
/** Why a file could not be written; it is as it was. */
function unwritable(path, error) {
	if (error instanceof UserError) return error;
	const code = codeOf(error);
	if (code === "") throw error;
	return new UserError(`${path}: could not be written${reasons[code] ?? ""} (${code}), nothing was changed`);
}
/** What a task comes back with. @throws {UserError} for what the file system refuses. */
function attempt(path, full, task) {
	try {
		return task();
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw unreadable(path, full, error);
	}
}
function isLink(full) {
	try {
		return lstatSync(full).isSymbolicLink();
	} catch {
		return false;
	}
}
// src/files/place.ts
/** Where a path really leads, and whether that is inside the root. */
/** Whether a path leads to a folder. */
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
/** Whether something is at a path, even if it cannot be looked at or is a link that leads nowhere. */
function isThere(full) {
	try {
		lstatSync(full);
		return true;
	} catch (error) {
		return !/^(?:ENOENT|ENOTDIR|ELOOP|ENAMETOOLONG|ERR_INVALID_ARG_VALUE)$/.test(codeOf(error));
	}
}
/** The real path of a file; a symbolic link may not lead out of the root, or, for a path outside it, out of its own folder. */
function locate(root, path) {
	const full = resolve(root, path);
	return attempt(path, full, () => {
		const real = realpathSync(full);
		const fence = isWithin(root, full) ? root : realpathSync(dirname(full));
		if (!isWithin(fence, real)) throw new UserError(`${path}: this symbolic link points outside ${fence}, so it is not followed`);
		return real;
	});
}
/** Whether a path is a folder or below it. */
function isWithin(folder, path) {
	const way = relative(folder, path);
	return way === "" || !way.startsWith(`..${sep}`) && way !== ".." && !isAbsolute(way);
}
// src/files/find.ts
/** The files that a path, a folder or a glob names. */
/** The paths of the files, as they are written for people. @throws {UserError} where a glob or a folder holds none. */
function findFiles(root, pattern) {
	const full = resolve(root, pattern);
	if (isFolder(full)) {
		attempt(pattern, full, () => readdirSync(full));
		const names = globFiles("**/*.md", full);
		if (names.length === 0) throw new UserError(`${pattern}: this folder contains no Markdown files (*.md)`);
		return names.map((name) => join(pattern, name).split(sep).join("/"));
	}
	if (isThere(full) || !/[*?[{]/.test(pattern)) return [caseless(root, pattern)];
	const names = globFiles(pattern, root);
	if (names.length === 0) throw new UserError(`${pattern}: no file matches`);
	return names.map((name) => name.split(sep).join("/"));
}
/** The files that a glob names, in order; folders, whatever they are called, are none. */
function globFiles(pattern, cwd) {
	const names = attempt(pattern, cwd, () => globSync(pattern, {
		cwd,
		exclude: (name) => name === "node_modules" || name === ".git"
	}).filter((name) => !isFolder(resolve(cwd, name)))).sort();
	const garbled = names.find((name) => name.includes("�") && !isThere(resolve(cwd, name)));
	if (garbled !== void 0) throw new UserError(`${garbled}: the name of this file is not UTF-8, rename it first`);
	return names;
}
/** A file under the name it really has, where only letter case differs. */
function caseless(root, path) {
	if (isThere(resolve(root, path)) || !/^[^/]+$/.test(path)) return path;
	return attempt(root, root, () => readdirSync(root)).find((name) => name.toLowerCase() === path.toLowerCase()) ?? path;
}
// src/files/read.ts
/** Reads bytes and texts of regular files up to a size limit. */
/** The largest file that is read, in bytes: the largest known list has one fiftieth of it. */
const largestFile = 5e7;
/** The text of bytes. @throws {UserError} for a binary or for text that is not UTF-8. */
function decode(bytes, path) {
	if (bytes.length > 5e7) throw tooLarge(path, bytes.length);
	const nul = bytes.indexOf(0);
	if (nul >= 0) throw new UserError(`${path}: this is not a text file (a zero byte at offset ${nul}), expected Markdown in UTF-8`);
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		const line = Buffer.from(bytes.subarray(0, firstInvalid(bytes))).toString("latin1").split("\n").length;
		throw new UserError(`${path}:${line}: this file is not UTF-8, save it as UTF-8 and try again`);
	}
}
/** The offset of the first byte that cannot be UTF-8. */
function firstInvalid(bytes) {
	let low = 0;
	let high = bytes.length;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (isDecodable(bytes.subarray(0, middle))) low = middle;
		else high = middle - 1;
	}
	return low;
}
function isDecodable(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
function tooLarge(path, size) {
	return new UserError(`${path}: ${(size / 1e6).toFixed(0)} MB is more than the limit of ${largestFile / 1e6} MB, split the list or exclude the file`);
}
/** All of standard input. @throws {UserError} where it cannot be read, or is no text. */
function readInput() {
	const name = "standard input";
	const chunks = [];
	let size = 0;
	for (;;) {
		const chunk = Buffer.allocUnsafe(65536);
		const read = attempt(name, name, () => readWhenReady(0, chunk));
		if (read === 0) return decode(Buffer.concat(chunks), name);
		chunks.push(chunk.subarray(0, read));
		size += read;
		if (size > 5e7) throw tooLarge(name, size);
	}
}
/** The number of bytes that were read, 0 at the end. An input that another process made non-blocking is waited for. */
function readWhenReady(file, chunk) {
	for (;;) try {
		return readSync(file, chunk);
	} catch (error) {
		if (codeOf(error) === "EOF") return 0;
		if (codeOf(error) !== "EAGAIN") throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
	}
}
/** Neither a link nor a pipe without a writer: what is put in the place of a file while it is looked at. */
const reading = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** The bytes of a file. @throws {UserError} in one line that says what is wrong with it. */
function readBytes(root, path) {
	const full = locate(root, path);
	return attempt(path, full, () => {
		requireText(path, lstatSync(full));
		const file = openSync(full, reading);
		try {
			requireText(path, fstatSync(file));
			return readFileSync(file);
		} finally {
			closeSync(file);
		}
	});
}
function requireText(path, stats) {
	if (stats.isDirectory()) throw new UserError(`${path}: this is a folder, expected a Markdown file`);
	if (!stats.isFile()) throw new UserError(`${path}: this is not a regular file`);
	if (stats.size > 5e7) throw tooLarge(path, stats.size);
}
// src/files/replace.ts
/** Replaces a file as a whole: writes a draft beside it, which takes its place when all of it is on the disk. */
/**
* Puts a text in the place of a file; whoever reads it, and whatever fails, sees the old text or the new one. Mode and owner stay,
* other names of the file (hard links) keep the old text. `isStill` is asked last of all, and false leaves the file alone.
* Comes back with whether it was replaced. @throws what the file system says.
*/
function replaceWhole(full, text, isStill) {
	const old = lstatSync(full, { throwIfNoEntry: false });
	const { draft, file } = openDraft(dirname(full), old === void 0 ? 438 : 384);
	try {
		fill(file, text, old);
		const isWanted = isStill();
		if (isWanted) renameSync(draft, full);
		else rmSync(draft);
		return isWanted;
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
/** Created by this very call: nothing that is there already is opened, and no link is followed. */
const creation = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
/** A new file in a folder, under a name that nobody can know before and that is short enough everywhere. */
function openDraft(folder, mode) {
	const draft = join(folder, `.listkeeper-${crypto.randomUUID()}.tmp`);
	return {
		draft,
		file: openSync(draft, creation, mode)
	};
}
function fill(file, text, old) {
	try {
		writeFileSync(file, text);
		if (old) keepRights(file, old);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
/** The mode, whatever the mask of this process; and the owner, as far as this process may give files away. */
function keepRights(file, { mode, uid, gid }) {
	try {
		if (process.getuid && (uid !== process.getuid() || gid !== process.getgid?.())) fchownSync(file, uid, gid);
	} catch {}
	fchmodSync(file, mode & 511);
}
// src/files/write.ts
/** Writes a text to a file where it may be written, if the file still holds the text that the new one was made from. */
/** Replaces a file, or makes it, with the folders that it needs. @throws {UserError} in one line, with the file as it was. */
function replaceFile(root, path, { text, was }) {
	const asked = resolve(root, path);
	try {
		const full = isThere(asked) ? locate(root, path) : newPlace(root, asked, path);
		requireReplaceable(full, path);
		const isAsItWas = () => was === void 0 || textAt(full) === was;
		if (was !== void 0 && textAt(full) === text) return;
		const isStill = () => realpathSync(dirname(full)) === dirname(full) && isAsItWas();
		if (isAsItWas() && replaceWhole(full, text, isStill)) return;
		if (was === void 0 || textAt(full) !== text) throw new UserError(`${path}: this file has changed since it was read, so nothing was written; run the command again`);
	} catch (error) {
		throw unwritable(path, error);
	}
}
/** The text at a real path now, null where there is no file. */
function textAt(full) {
	return isThere(full) ? Buffer.from(readBytes(dirname(full), full)).toString() : null;
}
/** Does nothing for a file that may be written, and where there is none yet. */
function requireReplaceable(full, path) {
	const stats = lstatSync(full, { throwIfNoEntry: false });
	if (stats?.isDirectory()) throw Object.assign(/* @__PURE__ */ new Error("this is a folder"), { code: "EISDIR" });
	if (stats && !stats.isFile()) throw new UserError(`${path}: this is not a regular file, nothing was changed`);
	if (stats) accessSync(full, constants.W_OK);
}
/** Where a file is made that is not there yet, with the folders that it needs; none of them may lead out of the root. */
function newPlace(root, asked, path) {
	const outside = new UserError(`${path}: this is outside ${root}`);
	if (!isWithin(root, realFolder(asked))) throw outside;
	mkdirSync(dirname(asked), { recursive: true });
	const folder = realpathSync(dirname(asked));
	if (!isWithin(root, folder)) throw outside;
	return join(folder, basename(asked));
}
/** The real path of the nearest folder above a path that exists. */
function realFolder(path) {
	const folder = dirname(path);
	return existsSync(folder) ? realpathSync(folder) : realFolder(folder);
}
// src/files.ts
/** Reads and writes files safely: only text, only inside the root, never through a symbolic link out of it, and a file as a whole or not at all. */
/** The files below a folder. @throws {UserError} where the folder is none. */
function openFiles(root) {
	const real = attempt(root, root, () => realpathSync(root));
	return {
		root: real,
		read: (path) => decode(readBytes(real, path), path),
		write: (path, text, was) => replaceFile(real, path, {
			text,
			was
		}),
		...isWorkTree(real) ? { exists: (path) => existsSync(resolve(real, path)) } : {},
		has: (path) => isThere(resolve(real, path)),
		find: (pattern) => findFiles(real, pattern)
	};
}
function isWorkTree(folder) {
	return existsSync(join(folder, ".git")) || dirname(folder) !== folder && isWorkTree(dirname(folder));
}
export { isFolder as a, readInput as i, decode as n, UserError as o, largestFile as r, openFiles as t };
