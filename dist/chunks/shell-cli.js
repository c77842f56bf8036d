export { t as main } from "./shell-command.js";
