export { ft as milliseconds } from "./shell-check.js";
