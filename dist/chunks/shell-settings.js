export { J as milliseconds } from "./shell-check.js";
