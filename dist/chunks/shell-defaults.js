export { T as defaultConfig } from "./shell-check.js";
