export { Y as milliseconds } from "./shell-check.js";
