export { t as isSweepIssue, n as sweepLinks } from "./shell-sweep-links.js";
