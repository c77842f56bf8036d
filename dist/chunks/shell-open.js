export { t as openLinkPorts } from "./shell-open2.js";
