export { n as defaultConfig } from "./shell-defaults.js";
import "./shell-config-error.js";
