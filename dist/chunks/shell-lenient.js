import { n as _16 } from "./shell-_builtin_node_http.js";
// \0builtin:node:https
const all = /* @__PURE__ */ process.getBuiltinModule("node:https");
const read = (key) => all[key];
const _5 = /* @__PURE__ */ read("request");
// src/links/http/lenient.ts
/** A request by the HTTP client of Node itself, for servers whose answers break rules that the usual client insists on. */
/** The answer to a request, on a connection of its own. */
function requestLeniently({ method, url, headers, body, signal, lookup }) {
	return new Promise((resolve, reject) => {
		const options = {
			method,
			headers,
			signal,
			lookup,
			agent: false,
			insecureHTTPParser: true
		};
		const sent = (url.startsWith("https:") ? _5 : _16)(url, options, (answer) => resolve({
			statusCode: answer.statusCode ?? 0,
			headers: answer.headers,
			body: answer
		}));
		sent.on("error", reject);
		sent.end(body);
	});
}
export { requestLeniently };
