export { dt as milliseconds } from "./shell-check.js";
