import { Zt as isAtLeast } from "./shell-table-of-contents.js";
// src/report/report.ts
/** The findings that count: with a base, those that the change introduced. */
function counted({ files, hasBase }) {
	return files.flatMap(({ findings }) => findings).filter((finding) => !hasBase || finding.introduced);
}
/** How many findings of each severity count, and how many of them can be fixed. */
function countFindings(report) {
	const findings = counted(report);
	const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		errors: of("error"),
		warnings: of("warning"),
		infos: of("info"),
		fixable: findings.filter((finding) => finding.fix).length
	};
}
/** The report with more that could not be judged. */
function withUnjudged(report, more) {
	return more.length === 0 ? report : {
		...report,
		unjudged: [...report.unjudged ?? [], ...more]
	};
}
/** Whether a finding that counts is at least as serious as the threshold. */
function hasFailed(report, failOn) {
	return counted(report).some((finding) => isAtLeast(finding.severity, failOn));
}
export { withUnjudged as i, counted as n, hasFailed as r, countFindings as t };
