// src/config/config-error.ts
/** A configuration that cannot be used; the message is for people, one line, and stands alone. */
var ConfigError = class extends Error {
	/** The file, or `config` for an object. */
	path;
	/** Line and column from 1; 0 for an object. */
	line;
	column;
	/** The key, as `rules.entry-format`; empty where it is about the whole. */
	key;
	constructor(message, { path, line = 0, column = 0, key }) {
		const where = line === 0 ? path : `${path}:${line}:${column}`;
		super(`${where}: ${message.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, " ")}`);
		this.name = "ConfigError";
		this.path = path;
		this.line = line;
		this.column = column;
		this.key = key;
	}
};
export { ConfigError as t };
