export { t as openRepository } from "./shell-repository.js";
