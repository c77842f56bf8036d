export { mt as milliseconds } from "./shell-check.js";
