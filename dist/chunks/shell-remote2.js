export { t as bringHere } from "./shell-remote.js";
