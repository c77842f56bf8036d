export { t as triageProposals, n as triagedLine } from "./shell-triage-proposals.js";
