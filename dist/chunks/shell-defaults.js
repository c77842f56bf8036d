export { w as defaultConfig } from "./shell-check.js";
