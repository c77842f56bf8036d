import { t as countFindings } from "./shell-report.js";
// src/report/json.ts
/** The report as an object that `JSON.stringify` takes as it is. */
function toJson(report) {
	return {
		version: 1,
		files: report.files.map(({ path, entries, findings }) => ({
			path,
			entries,
			findings: findings.map(findingJson)
		})),
		...report.links ? { links: report.links.map(linkJson) } : {},
		...report.notes.length > 0 ? { notes: report.notes } : {},
		...report.unjudged?.length ? { unjudged: report.unjudged } : {},
		summary: {
			...countFindings(report),
			offline: report.offline ?? false,
			...report.partial ? { partial: true } : {}
		}
	};
}
/** One link with its evidence; headers that decided nothing stay inside. */
function linkJson({ url, verdict, via, at, requests, class: kind, archive, title, facts, failing, lastAlive, inferred }) {
	return {
		url,
		verdict,
		via,
		class: kind,
		at: at.map(({ path, line }) => ({
			path,
			line
		})),
		requests: requests.map(({ method, url: asked, status, ms, at: sent, headers, error, detail }) => ({
			method,
			url: asked,
			...status === void 0 ? {} : { status },
			...error ? {
				error,
				...detail === void 0 ? {} : { detail }
			} : {},
			ms,
			...sent === void 0 ? {} : { at: new Date(sent).toISOString() },
			...headers && Object.keys(headers).length > 0 ? { headers } : {}
		})),
		...title === void 0 ? {} : { title },
		...facts ? { facts } : {},
		...failing ? { failing } : {},
		...lastAlive === void 0 ? {} : { lastAlive },
		...inferred === void 0 ? {} : { inferred },
		...archive === void 0 ? {} : { archive }
	};
}
/** A finding in that shape. */
function findingJson({ rule, severity, place, message, url, introduced, evidence, fix, corrected, related }) {
	return {
		rule,
		severity,
		line: place.start.line,
		column: place.start.column,
		endLine: place.end.line,
		endColumn: place.end.column,
		message,
		url,
		...introduced === void 0 ? {} : { introduced },
		...evidence === void 0 ? {} : { evidence },
		...fix === void 0 ? {} : { fix: fix.map(({ start, end, text }) => ({
			start,
			end,
			text
		})) },
		...corrected === void 0 ? {} : { corrected },
		...related === void 0 ? {} : { related: related.map((other) => ({
			message: other.message,
			path: other.path,
			line: other.place.start.line
		})) }
	};
}
export { toJson as n, findingJson as t };
