import { a as __toCommonJS, n as __esmMin, r as __exportAll } from "./library-rolldown-runtime.js";
// src/list/markdown/limits.ts
/**
* How much of a text is judged, and in how many steps: a last safeguard, although the algorithms are linear. Steps are counted instead of time, so that the same text has the same findings on every machine.
*/
/** A longer line is not judged: an empty line is read instead. The longest in a corpus of lists has 2,763 characters. */
const longestLine = 2e4;
/**
* So many steps are taken for each character of a text; lists of a corpus take 3 at most, and a few more for each
* template of a configuration. Beyond, the text is not judged.
*/
const stepsPerCharacter = 500;
/** Even a short text may take so many. */
const fewestSteps = 1e6;
/** The work on a text was more than is done for one of its length. */
var TooManySteps = class extends Error {};
const budget = {
	left: Number.POSITIVE_INFINITY,
	all: Number.POSITIVE_INFINITY
};
/** Does some work on a text of a length. @throws {TooManySteps} where it takes more steps than it may. */
function within(length, work) {
	const { left, all } = budget;
	budget.all = budget.left = Math.max(fewestSteps, stepsPerCharacter * length);
	try {
		return work();
	} finally {
		budget.left = left;
		budget.all = all;
	}
}
/** Counts steps of the work that is under way. @throws {TooManySteps} where there were too many. */
function spend(steps) {
	budget.left -= steps;
	if (budget.left < 0) throw new TooManySteps(`More than ${budget.all} steps`);
}
/** The text with lines that are too long blanked out, as long as before; the same text where there are none. */
function blankLongLines(text) {
	const long = [];
	if (text.length <= 2e4) return {
		text,
		long
	};
	const parts = [];
	const ends = /\r\n?|\n|$/g;
	let kept = 0;
	for (let start = 0, line = 1; start <= text.length; line++) {
		ends.lastIndex = start;
		const { index, 0: ending } = ends.exec(text);
		if (index - start > 2e4) {
			long.push({
				line,
				length: index - start
			});
			parts.push(text.slice(kept, start), " ".repeat(index - start));
			kept = index;
		}
		if (ending === "") break;
		start = index + ending.length;
	}
	return long.length === 0 ? {
		text,
		long
	} : {
		text: parts.join("") + text.slice(kept),
		long
	};
}
/** The text with all its characters blanked out but its line ends. */
function blankAll(text) {
	return text.replace(/[^\r\n]+/g, (words) => " ".repeat(words.length));
}
// src/list/markdown/span.ts
/** Places in a text: offsets for deciding, lines and columns for showing. */
/** The offset at which each line of `text` begins; a line ends in `\n`, `\r\n` or a lone `\r`. */
function readLines$1(text) {
	const lines = [0];
	const ends = /\r\n?|\n/g;
	while (ends.exec(text)) lines.push(ends.lastIndex);
	return lines;
}
/** How the line that holds `offset` ends; the last line, which has no end, as the line before it. */
function lineEndAt(text, lines, offset) {
	const line = lineAt(lines, offset);
	for (const at of [line, line - 1]) {
		const next = lines[at + 1];
		const found = next === void 0 ? void 0 : /\r\n$|[\r\n]$/.exec(text.slice(Math.max(0, next - 2), next));
		if (found) return found[0];
	}
	return "\n";
}
/** The number, from 0, of the line that holds `offset`. */
function lineAt(lines, offset) {
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (lines[middle] <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
/** Line and column of an offset. */
function pointAt(lines, offset) {
	const line = lineAt(lines, offset);
	return {
		line: line + 1,
		column: offset - lines[line] + 1,
		offset
	};
}
/** Line and column of both ends of a span. */
function positionOf(lines, span) {
	return {
		start: pointAt(lines, span.start),
		end: pointAt(lines, span.end)
	};
}
/** The span without the whitespace (spaces, tabs, line ends) at its two ends. */
function trimSpan(text, span) {
	let { start, end } = span;
	while (start < end && isBlank$2(text.charCodeAt(start))) start++;
	while (end > start && isBlank$2(text.charCodeAt(end - 1))) end--;
	return {
		start,
		end
	};
}
/** Those that begin between two offsets, of what is sorted by its starts. */
function startingIn(sorted, { start, end }) {
	const from = firstAt(sorted, start);
	let to = from;
	while (to < sorted.length && sorted[to].start < end) to++;
	spend(to - from);
	return sorted.slice(from, to);
}
/** The index of the first that begins at an offset or after it, of what is sorted by its starts; their number where there is none. */
function firstAt(sorted, offset) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (sorted[middle].start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
/** Whether one span is inside another. */
function isInside(inner, outer) {
	return inner.start >= outer.start && inner.end <= outer.end;
}
function isBlank$2(code) {
	return code === 32 || code === 9 || code === 10 || code === 13;
}
// src/finding.ts
/** Where the project is. */
const projectUrl = "https://github.com/listkeeper/listkeeper";
/** Whether every edit of a fix begins and ends between characters: inside of no pair of surrogates and of no CRLF. */
function isBetweenCharacters(text, fix) {
	const isInside = (at) => {
		const [before, nextOne] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
		return before === 13 && nextOne === 10 || before >> 10 === 54 && nextOne >> 10 === 55;
	};
	return !fix.some(({ start, end }) => isInside(start) || isInside(end));
}
// node_modules/entities/dist/decode-codepoint.js
/**
* True for NUL, UTF-16 surrogates, and values past U+10FFFF.
* @param codePoint Unicode code point to check.
*/
function isInvalidCodePoint$1(codePoint) {
	return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
/**
* Replace the given code point with U+FFFD if it is NUL (0), a surrogate, or
* outside the valid Unicode range. Code points in the C1 controls range
* (128-159) are remapped to their Windows-1252 equivalents, following the
* HTML spec. All other code points are returned unchanged.
* @param codePoint Unicode code point to convert.
*/
function replaceCodePoint$1(codePoint) {
	if (isInvalidCodePoint$1(codePoint)) return 65533;
	if (codePoint >= 128 && codePoint <= 159) return c1$1[codePoint - 128] || codePoint;
	return codePoint;
}
/**
* Convert the code point of a decoded numeric entity to a string, replacing
* invalid values.
*
* Fast path for plain BMP code points: [1..0x7F] and [0xA0..0xD7FF] pass
* `replaceCodePoint` unchanged (no NUL, C1 remap, surrogate, or out-of-range
* handling) and fit a single charCode. 0xd760 = 0xD800 (the first surrogate)
* - 0xA0.
* @param codePoint Unicode code point to convert.
*/
function codePointToString(codePoint) {
	return codePoint - 1 >>> 0 < 127 || codePoint - 160 >>> 0 < 55136 ? String.fromCharCode(codePoint) : String.fromCodePoint(replaceCodePoint$1(codePoint));
}
var c1$1;
var init_decode_codepoint$1 = __esmMin((() => {
	c1$1 = [
		8364,
		0,
		8218,
		402,
		8222,
		8230,
		8224,
		8225,
		710,
		8240,
		352,
		8249,
		338,
		0,
		381,
		0,
		0,
		8216,
		8217,
		8220,
		8221,
		8226,
		8211,
		8212,
		732,
		8482,
		353,
		8250,
		339,
		0,
		382,
		376
	];
}));
// node_modules/entities/dist/generated/decode-data-html.js
var htmlDecodeData;
var init_decode_data_html$1 = __esmMin((() => {
	htmlDecodeData = ["Q=¨`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000", "Æ&ÁĂÂА𝔄ÀΑĀ⩓Ą𝔸⁡Å𝒜≔ÃÄ∖⫧⌆Б∵ℬΒ𝔅𝔹˘ℬ≎Ч©Ć⋒ⅅℭČÇĈ∰Ċ¸·ℭΧ⊙⊖⊕⊗∲”’∷⩴≡∯∮ℂ∐∳⨯𝒞⋓≍ⅅ⤑ЂЅЏ‡↡⫤ĎД∇Δ𝔇´˙˝`˜⋄ⅆ𝔻¨⃜≐∯¨⇓⇐⇔⫤⟸⟺⟹⇒⊨⇑⇕∥↓⤓⇵̑⥐⥞↽⥖⥟⇁⥗⊤↧⇓𝒟ĐŊÐÉĚÊЭĖ𝔈È∈Ē◻▫Ę𝔼Ε⩵≂⇌ℰ⩳ΗË∃ⅇФ𝔉◼▪𝔽∀ℱℱЃ>ΓϜĞĢĜГĠ𝔊⋙𝔾≥⋛≧⪢≷⩾≳𝒢≫Ъˇ^Ĥℌℋℍ─ℋĦ≎≏ЕĲЁÍÎИİℑÌℑĪⅈ⇒∬∫⋂⁣⁢Į𝕀ΙℐĨІÏĴЙ𝔍𝕁𝒥ЈЄХЌΚĶК𝔎𝕂𝒦Љ<ĹΛ⟪ℒ↞ĽĻЛ⟨←⇤⇆⌈⟦⥡⇃⥙⌊↔⥎⊣↤⥚⊲⧏⊴⥑⥠↿⥘↼⥒⇐⇔⋚≦≶⪡⩽≲𝔏⋘⇚Ŀ⟵⟷⟶⟸⟺⟹𝕃↙↘ℒ↰Ł≪⤅М ℳ𝔐∓𝕄ℳΜЊŃŇŅН​​​​≫≪\n𝔑⁠\xA0ℕ⫬≢≭∦∉≠≂̸∄≯≱≧̸≫̸≹⩾̸≵≎̸≏̸⋪⧏̸⋬≮≰≸≪̸⩽̸≴⪢̸⪡̸⊀⪯̸⋠∌⋫⧐̸⋭⊏̸⋢⊐̸⋣⊂⃒⊈⊁⪰̸⋡≿̸⊃⃒⊉≁≄≇≉∤𝒩ÑΝŒÓÔОŐ𝔒ÒŌΩΟ𝕆“‘⩔𝒪ØÕ⨷Ö‾⏞⎴⏜∂П𝔓ΦΠ±ℌℙ⪻≺⪯≼≾″∏∷∝𝒫Ψ\"𝔔ℚ𝒬⤐®Ŕ⟫↠⤖ŘŖРℜ∋⇋⥯ℜΡ⟩→⇥⇄⌉⟧⥝⇂⥕⌋⊢↦⥛⊳⧐⊵⥏⥜↾⥔⇀⥓⇒ℝ⥰⇛ℛ↱⧴ЩШЬŚ⪼ŠŞŜС𝔖↓←→↑Σ∘𝕊√□⊓⊏⊑⊐⊒⊔𝒮⋆⋐⋐⊆≻⪰≽≿∋∑⋑⊃⊇⋑Þ™ЋЦ	ΤŤŢТ𝔗∴Θ   ∼≃≅≈𝕋⃛𝒯ŦÚ↟⥉ЎŬÛУŰ𝔘ÙŪ_⏟⎵⏝⋃⊎Ų𝕌↑⤒⇅↕⥮⊥↥⇑⇕↖↗ϒΥŮ𝒰ŨÜ⊫⫫В⊩⫦⋁‖‖∣|❘≀ 𝔙𝕍𝒱⊪Ŵ⋀𝔚𝕎𝒲𝔛Ξ𝕏𝒳ЯЇЮÝŶЫ𝔜𝕐𝒴ŸЖŹŽЗŻ​Ζℨℤ𝒵áă∾∾̳∿â´аæ⁡𝔞àℵℵαā⨿&∧⩕⩜⩘⩚∠⦤∠∡⦨⦩⦪⦫⦬⦭⦮⦯∟⊾⦝∢Å⍼ą𝕒≈⩰⩯≊≋'≈≊å𝒶*≈≍ãä∳⨑⫭≌϶‵∽⋍⊽⌅⌅⎵⎶≌б„∵∵⦰϶ℬβℶ≬𝔟⋂◯⋃⨀⨁⨂⨆★▽△⨄⋁⋀⤍⧫▪▴▾◂▸␣▒░▓█=⃥≡⃥⌐𝕓⊥⊥⋈╗╔╖╓═╦╩╤╧╝╚╜╙║╬╣╠╫╢╟⧉╕╒┐┌─╥╨┬┴⊟⊞⊠╛╘┘└│╪╡╞┼┤├‵˘¦𝒷⁏∽⋍\\⧅⟈••≎⪮≏≏ć∩⩄⩉⩋⩇⩀∩︀⁁ˇ⩍čçĉ⩌⩐ċ¸⦲¢·𝔠ч✓✓χ○⧃ˆ≗↺↻®Ⓢ⊛⊚⊝≗⨐⫯⧂♣♣:≔≔,@∁∘∁ℂ≅⩭∮𝕔∐©℗↵✗𝒸⫏⫑⫐⫒⋯⤸⤵⋞⋟↶⤽∪⩈⩆⩊⊍⩅∪︀↷⤼⋞⋟⋎⋏¤↶↷⋎⋏∲∱⌭⇓⥥†ℸ↓‐⊣⤏˝ďдⅆ‡⇊⩷°δ⦱⥿𝔡⇃⇂⋄⋄♦♦¨ϝ⋲÷÷⋇⋇ђ⌞⌍$𝕕˙≐≑∸∔⊡⌆↓⇊⇃⇂⤐⌟⌌𝒹ѕ⧶đ⋱▿▾⇵⥯⦦џ⟿⩷≑é⩮ě≖ê≕эėⅇ≒𝔢⪚è⪖⪘⪙⏧ℓ⪕⪗ē∅∅∅   ŋ ę𝕖⋕⧣⩱εεϵ≖≕≂⪖⪕=≟≡⩸⧥≓⥱ℯ≐≂ηðë€!∃ℰⅇ≒ф♀ﬃﬀﬄ𝔣ﬁfj♭ﬂ▱ƒ𝕗∀⋔⫙⨍½⅓¼⅕⅙⅛⅔⅖¾⅗⅜⅘⅚⅝⅞⁄⌢𝒻≧⪌ǵγϝ⪆ğĝгġ≥⋛≥≧⩾⩾⪩⪀⪂⪄⋛︀⪔𝔤≫⋙ℷѓ≷⪒⪥⪤≩⪊⪊⪈⪈≩⋧𝕘`ℊ≳⪎⪐>⪧⩺⋗⦕⩼⪆⥸⋗⋛⪌≷≳≩︀≩︀⇔ ½ℋъ↔⥈↭ℏĥ♥♥…⊹𝔥⤥⤦⇿∻↩↪𝕙―𝒽ℏħ⁃‐í⁣îие¡⇔𝔦ìⅈ⨌∭⧜℩ĳīℑℐℑı⊷Ƶ∈℅∞⧝ı∫⊺ℤ⊺⨗⨼ёį𝕚ι⨼¿𝒾∈⋹⋵⋴⋳∈⁢ĩіïĵй𝔧ȷ𝕛𝒿јєκϰķк𝔨ĸхќ𝕜𝓀⇚⇐⤛⤎≦⪋⥢ĺ⦴ℒλ⟨⦑⟨⪅«←⇤⤟⤝↩↫⤹⥳↢⪫⤙⪭⪭︀⤌❲{[⦋⦏⦍ľļ⌈{л⤶“„⥧⥋↲≤←↢↽↼⇇↔⇆⇋↭⋋⋚≤≦⩽⩽⪨⩿⪁⪃⋚︀⪓⪅⋖⋚⪋≶≲⥼⌊𝔩≶⪑↽↼⥪▄љ≪⇇⌞⥫◺ŀ⎰⎰≨⪉⪉⪇⪇≨⋦⟬⇽⟦⟵⟷⟼⟶↫↬⦅𝕝⨭⨴∗_◊◊⧫(⦓⇆⌟⇋⥭‎⊿‹𝓁↰≲⪍⪏[‘‚ł<⪦⩹⋖⋋⋉⥶⩻⦖◃⊴◂⥊⥦≨︀≨︀∺¯♂✠✠↦↦↧↤↥▮⨩м—∡𝔪℧µ∣*⫰·−⊟∸⨪⫛…∓⊧𝕞∓𝓂∾μ⊸⊸⋙̸≫⃒≫̸⇍⇎⋘̸≪⃒≪̸⇏⊯⊮∇ń∠⃒≉⩰̸≋̸ŉ≉♮♮ℕ\xA0≎̸≏̸⩃ňņ≇⩭̸⩂н–≠⇗⤤↗↗≐̸≢⤨≂̸∄∄𝔫≧̸≱≱≧̸⩾̸⩾̸≵≯≯⇎↮⫲∋⋼⋺∋њ⇍≦̸↚‥≰↚↮≰≦̸⩽̸⩽̸≮≴≮⋪⋬∤𝕟¬∉⋹̸⋵̸∉⋷⋶∌∌⋾⋽∦∦⫽⃥∂̸⨔⊀⋠⪯̸⊀⪯̸⇏↛⤳̸↝̸↛⋫⋭⊁⋡⪰̸𝓃∤∦≁≄≄∤∦⋢⋣⊄⫅̸⊈⊂⃒⊈⫅̸⊁⪰̸⊅⫆̸⊉⊃⃒⊉⫆̸≹ñ≸⋪⋬⋫⋭ν#№ ⊭⤄≍⃒⊬≥⃒>⃒⧞⤂≤⃒<⃒⊴⃒⤃⊵⃒∼⃒⇖⤣↖↖⤧Ⓢó⊛⊚ôо⊝ő⨸⊙⦼œ⦿𝔬˛ò⧁⦵Ω∮↺⦾⦻‾⧀ōωο⦶⊖𝕠⦷⦹⊕∨↻⩝ℴℴªº⊶⩖⩗⩛ℴø⊘õ⊗⨶ö⌽∥¶∥⫳⫽∂п%.‰⊥‱𝔭φϕℳ☎π⋔ϖℏℎℏ+⨣⊞⨢∔⨥⩲±⨦⨧±⨕𝕡£≺⪳⪷≼⪯≺⪷≼⪯⪹⪵⋨≾′ℙ⪵⪹⋨∏⌮⌒⌓∝∝≾⊰𝓅ψ 𝔮⨌𝕢⁗𝓆ℍ⨖?≟\"⇛⇒⤜⤏⥤∽̱ŕ√⦳⟩⦒⦥⟩»→⥵⇥⤠⤳⤞↪↬⥅⥴↣↝⤚∶ℚ⤍❳}]⦌⦎⦐řŗ⌉}р⤷⥩””↳ℜℛℜℝ▭®⥽⌋𝔯⇁⇀⥬ρϱ→↣⇁⇀⇄⇌⇉↝⋌˚≓⇄⇌‏⎱⎱⫮⟭⇾⟧⦆𝕣⨮⨵)⦔⨒⇉›𝓇↱]’’⋌⋊▹⊵▸⧎⥨℞ś‚≻⪴⪸š≽⪰şŝ⪶⪺⋩⨓≿с⋅⊡⩦⇘⤥↘↘§;⤩∖∖✶𝔰⌢♯щш∣∥­σςς∼⩪≃≃⪞⪠⪝⪟≆⨤⥲←∖⨳⧤∣⌣⪪⪬⪬︀ь/⧄⌿𝕤♠♠∥⊓⊓︀⊔⊔︀⊏⊑⊏⊑⊐⊒⊐⊒□□▪▪→𝓈∖⌣⋆☆★ϵϕ¯⊂⫅⪽⊆⫃⫁⫋⊊⪿⥹⊂⊆⫅⊊⫋⫇⫕⫓≻⪸≽⪰⪺⪶⋩≿∑♪⊃¹²³⫆⪾⫘⊇⫄⟉⫗⥻⫂⫌⊋⫀⊃⊇⫆⊋⫌⫈⫔⫖⇙⤦↙↙⤪ß⌖τ⎴ťţт⃛⌕𝔱∴∴θϑϑ≈∼ ≈∼þ˜×⊠⨱⨰∭⤨⊤⌶⫱𝕥⫚⤩‴™▵▿◃⊴≜▹⊵◬≜⨺⨹⧍⨻⏢𝓉цћŧ≬↞↠⇑⥣ú↑ўŭûу⇅ű⥮⥾𝔲ù↿↾▀⌜⌜⌏◸ū¨ų𝕦↑↕↿↾⊎υϒυ⇈⌝⌝⌎ů◹𝓊⋰ũ▵▴⇈ü⦧⇕⫨⫩⊨⦜ϵϰ∅ϕϖ∝↕ϱς⊊︀⫋︀⊋︀⫌︀ϑ⊲⊳в⊢∨⊻≚⋮||𝔳⊲⊂⃒⊃⃒𝕧∝⊳𝓋⫋︀⊊︀⫌︀⊋︀⦚ŵ⩟∧≙℘𝔴𝕨℘≀≀𝓌⋂◯⋃▽𝔵⟺⟷ξ⟸⟵⟼⋻⨀𝕩⨁⨂⟹⟶𝓍⨆⨄△⋁⋀ýяŷы¥𝔶ї𝕪𝓎юÿźžзżℨζ𝔷ж⇝𝕫𝓏‍‌"];
}));
// node_modules/entities/dist/internal/decode-data-format.js
/**
* The exact 32-bit key for a name occurring at `nameStart` with `length`
* chars. Covers the first two and last two characters plus the length;
* middle characters are verified separately against the names blob.
*
* The hot decoder inlines this computation; tests assert both stay in sync
* by looking every entity up through the public API.
* @param text Text containing the name.
* @param nameStart Index of the name's first character.
* @param length Length of the name.
*/
function exactKey(text, nameStart, length) {
	return text.charCodeAt(nameStart) << 25 | text.charCodeAt(nameStart + 1) << 18 | text.charCodeAt(nameStart + length - 2) << 11 | CHAR_REMAP[text.charCodeAt(nameStart + length - 1)] << 5 | length;
}
/**
* The 10-bit (c0,c1) class index used by the probe front end. The function
* was chosen by exhaustive search over load-free mixers for minimal
* candidate-set collisions on the real entity set.
* @param c0 First char code of the candidate name.
* @param c1 Second char code.
*/
function pairIndex(c0, c1) {
	return (c0 * 3 << 3 ^ c1) & 1023;
}
/**
* First candidate bucket for a key in a table of `buckets` buckets.
* @param key Exact key.
* @param buckets Bucket count.
*/
function bucketOne(key, buckets) {
	return (Math.imul(key, BUCKET_HASH_1) >>> 16) * buckets >>> 16;
}
/**
* Second candidate bucket for a key.
* @param key Exact key.
* @param buckets Bucket count.
*/
function bucketTwo(key, buckets) {
	return (Math.imul(key, BUCKET_HASH_2) >>> 16) * buckets >>> 16;
}
/**
* Build the lookup structures from a serialized dataset.
* @param packed Serialized decode data, see `decode-data-format.ts`.
*/
function initDecodeData(packed) {
	const [data, values] = packed;
	const nameCount = data.charCodeAt(0) - 48 << 6 | data.charCodeAt(1) - 48;
	const suffixesLength = data.charCodeAt(2) - 48 << 6 | data.charCodeAt(3) - 48;
	const buckets = data.charCodeAt(4) - 48 << 6 | data.charCodeAt(5) - 48;
	const metaStart = 6 + suffixesLength;
	const choicesStart = metaStart + 2 * nameCount;
	const slotCount = 2 * buckets;
	const keys = new Int32Array(slotCount);
	const slotMidOff = new Uint16Array(slotCount);
	const slotValue = new Uint16Array(slotCount);
	const lengthBits = new Uint32Array(PAIR_TABLE_SIZE);
	const middleOffsets = /* @__PURE__ */ new Map();
	const middles = [];
	let name = "";
	let suffixOffset = 6;
	let valueOffset = 0;
	for (let index = 0; index < nameCount; index++) {
		const meta0 = data.charCodeAt(metaStart + 2 * index) - 35;
		const meta1 = data.charCodeAt(metaStart + 2 * index + 1) - 35;
		const prefixLength = meta0 & 31;
		const length = prefixLength + (meta1 & 31);
		const valueLength = (meta1 >> 5) + 1;
		name = name.slice(0, prefixLength) + data.slice(suffixOffset, suffixOffset + length - prefixLength);
		suffixOffset += length - prefixLength;
		const key = exactKey(name, 0, length);
		let slot = 2 * ((data.charCodeAt(choicesStart + Math.floor(index / 6)) - 48 & 1 << index % 6) === 0 ? bucketOne : bucketTwo)(key, buckets);
		if (keys[slot] !== 0) slot += 1;
		keys[slot] = key;
		if (length > 4) {
			const middle = name.slice(2, length - 2);
			const existing = middleOffsets.get(middle);
			if (existing === void 0) {
				middleOffsets.set(middle, middles.length);
				slotMidOff[slot] = middles.length;
				for (let middleIndex = 0; middleIndex < middle.length; middleIndex += 2) middles.push(middle.charCodeAt(middleIndex) | middle.charCodeAt(middleIndex + 1) << 16);
			} else slotMidOff[slot] = existing;
		}
		const pair = pairIndex(name.charCodeAt(0), name.charCodeAt(1));
		lengthBits[pair] |= length <= 16 ? 1 << length - 2 : 32768;
		if ((meta0 & 32) !== 0) lengthBits[pair] |= 1 << length - 2 + 16;
		slotValue[slot] = valueOffset << 2 | valueLength - 1 | (meta0 & 32) >> 4;
		valueOffset += valueLength;
	}
	return {
		keys,
		buckets,
		slotMidOff,
		slotValue,
		values,
		lengthBits,
		middles: new Uint32Array(middles)
	};
}
var BUCKET_HASH_1, BUCKET_HASH_2, PAIR_TABLE_SIZE, CHAR_REMAP;
var init_decode_data_format = __esmMin((() => {
	BUCKET_HASH_1 = 2654435761;
	BUCKET_HASH_2 = 2246822507;
	PAIR_TABLE_SIZE = 1024;
	CHAR_REMAP = (() => {
		const remap = /* @__PURE__ */ new Uint8Array(128);
		for (let code = 48; code <= 57; code++) remap[code] = code - 47;
		for (let code = 65; code <= 90; code++) remap[code] = code - 54;
		for (let code = 97; code <= 122; code++) remap[code] = code - 60;
		return remap;
	})();
}));
// node_modules/entities/dist/decode.js
/**
* Unsigned subtraction trick: (code - lo) >>> 0 wraps negatives to large
* values, so a single `<=` covers the entire [lo..hi] range check.
* @param code Code point to check.
*/
function isNumber$1(code) {
	return code - CHAR_ZERO >>> 0 <= 9;
}
function isAlphaNumeric(code) {
	return isNumber$1(code) || (code | TO_LOWER_BIT$1) - CHAR_LOWER_A >>> 0 <= 25;
}
/**
* Checks if the given character is a valid end character for an entity in an attribute.
*
* Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
* See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
* @param code Code point to check.
*/
function isEntityInAttributeInvalidEnd$1(code) {
	return code === CHAR_EQUALS || isAlphaNumeric(code);
}
/**
* The replacement string for a packed `slotValue` entry. Most values need
* just one UTF-16 code unit.
* @param packed Replacement offset, legacy flag, and length from `htmlSlotValue`.
*/
function emitHtmlValue(packed) {
	const off = packed >> 2;
	return (packed & 1) === 0 ? htmlValues.charAt(off) : htmlValues.slice(off, off + (packed & 1) + 1);
}
/**
* Find the slot matching `text[start..start+length)`, or -1. A match proves
* every character of the span (exact key + middle comparison).
* @param text Input text.
* @param start Start of the span in `text`.
* @param length Length of the span.
*/
function findSlotHtml(text, start, length) {
	const c0 = text.charCodeAt(start);
	const c1 = text.charCodeAt(start + 1);
	const c2 = text.charCodeAt(start + length - 2);
	const c3 = text.charCodeAt(start + length - 1);
	if ((c0 | c1 | c2 | c3) > 127) return -1;
	const key = c0 << 25 | c1 << 18 | c2 << 11 | CHAR_REMAP[c3] << 5 | length;
	let slot = 2 * ((Math.imul(key, BUCKET_HASH_1) >>> 16) * htmlBuckets >>> 16);
	for (let attempt = 0;; attempt++) {
		if (htmlKeys[slot] === key && (length <= 4 || isMidMatchHtml(slot, text, start, length))) return slot;
		if (htmlKeys[slot + 1] === key && (length <= 4 || isMidMatchHtml(slot + 1, text, start, length))) return slot + 1;
		if (attempt === 1) return -1;
		slot = 2 * ((Math.imul(key, BUCKET_HASH_2) >>> 16) * htmlBuckets >>> 16);
	}
}
/**
* Compare the middle characters (positions 2..length-3) of the candidate at
* `slot` against the input. The key already proves the outer characters and
* the length. Names of length at most four are accepted by the caller.
* @param slot Slot of the candidate.
* @param text Input text.
* @param start Start of the span in `text`.
* @param length Length of the span.
*/
function isMidMatchHtml(slot, text, start, length) {
	let wordIndex = htmlSlotMidOff[slot];
	let index = start + 2;
	const end = start + length - 2;
	while (index + 1 < end) {
		if ((text.charCodeAt(index) | text.charCodeAt(index + 1) << 16) !== htmlMiddles[wordIndex++]) return false;
		index += 2;
	}
	return index === end || text.charCodeAt(index) === (htmlMiddles[wordIndex] & 65535);
}
/**
* Recover the consumed count before the next numeric parse can overwrite
* `longNumericConsumed`. This avoids allocating a tuple for each reference.
* @param packed Packed result of `parseNumericEntity`.
*/
function unpackConsumed(packed) {
	const consumed = packed >>> NUMERIC_CONSUMED_SHIFT;
	return consumed === NUMERIC_CONSUMED_OVERFLOW ? longNumericConsumed : consumed;
}
/**
* Parse a numeric entity starting right after the `#`. In legacy mode the
* terminating semicolon is optional. Returns the number of characters
* consumed (counting the `&` and `#`) packed with the code point (see
* the packing constants above), or 0 if there is no valid numeric entity at this
* position.
* @param input Input string.
* @param offset Index right after the `#`.
* @param isStrict Whether a terminating semicolon is required.
*/
function parseNumericEntity(input, offset, isStrict) {
	const inputLength = input.length;
	let index = offset;
	let codePoint = 0;
	let digitsStart;
	if ((input.charCodeAt(index) | TO_LOWER_BIT$1) === CHAR_LOWER_X) {
		index += 1;
		digitsStart = index;
		while (index < inputLength) {
			const char = input.charCodeAt(index);
			if (char >= 128) break;
			const digit = numericDigits[char];
			if (digit <= 15) {
				codePoint = codePoint * 16 + digit;
				index++;
			} else break;
		}
	} else {
		digitsStart = index;
		while (index < inputLength) {
			const char = input.charCodeAt(index);
			if (char >= 128) break;
			const digit = numericDigits[char];
			if (digit <= 9) {
				codePoint = codePoint * 10 + digit;
				index++;
			} else break;
		}
	}
	if (index === digitsStart) return 0;
	if (codePoint > 1114111) codePoint = 1114112;
	let consumed = index - offset + 2;
	if (index < inputLength && input.charCodeAt(index) === CHAR_SEMI) consumed += 1;
	else if (isStrict) return 0;
	if (consumed >= NUMERIC_CONSUMED_OVERFLOW) {
		longNumericConsumed = consumed;
		consumed = NUMERIC_CONSUMED_OVERFLOW;
	}
	return consumed << NUMERIC_CONSUMED_SHIFT | codePoint;
}
/**
* Find the longest legacy (semicolon-less) match for the name starting at
* `start`, using the per-class legacy length bits. Returns
* `slot << 3 | matchLength`, or -1 if there is no match. Only called after
* the exact probes failed (the miss path).
* @param input Input text.
* @param start Start of the name.
* @param maxLength Number of available run characters.
*/
function findLegacySlot(input, start, maxLength) {
	let legacy = htmlLengthBits[pairIndex(input.charCodeAt(start), input.charCodeAt(start + 1))] >>> 16 & 31;
	while (legacy !== 0) {
		const top = 31 - Math.clz32(legacy);
		legacy ^= 1 << top;
		if (top + 2 > maxLength) continue;
		const slot = findSlotHtml(input, start, top + 2);
		if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0) return slot << 3 | top + 2;
	}
	return -1;
}
/**
* Match a class containing long names without probing all its shorter lengths.
* The 32-character window bounds the scan even for invalid or unterminated runs.
* Returns `(slot << 6) | consumed`, excluding the `&`, or -1 on a miss.
* @param input Input containing the candidate name.
* @param start Start of the name.
* @param mode Decoding mode, including the rules for legacy matches.
*/
function findLongClassMatch(input, start, mode) {
	const length = input.slice(start, start + 32).indexOf(";");
	if (length - 2 >>> 0 <= 29) {
		const slot = findSlotHtml(input, start, length);
		if (slot >= 0) return slot << 6 | length + 1;
	}
	if (mode !== DecodingMode$1.Strict) {
		const packed = findLegacySlot(input, start, Math.min(31, input.length - start));
		if (packed >= 0) {
			const length = packed & 7;
			if (mode !== DecodingMode$1.Attribute || start + length >= input.length || !isEntityInAttributeInvalidEnd$1(input.charCodeAt(start + length))) return packed >> 3 << 6 | length;
		}
	}
	return -1;
}
/**
* The next `&` to resume from after emitting a replacement, given the index
* just past it. A leaf the decoders call after every emit: the common
* adjacent-entity case (`&amp;&lt;`) skips the `indexOf` C++ call.
* @param input Input text.
* @param last Index just past the entity that was emitted.
*/
function nextOffset(input, last) {
	if (last >= input.length) return -1;
	return input.charCodeAt(last) === CHAR_AMP ? last : input.indexOf("&", last);
}
/**
* Synchronous HTML decoder, shared by all three decoding modes.
* @param input String to decode.
* @param mode Decoding mode for named entities.
*/
function decodeHtmlText(input, mode) {
	const isLegacyAllowed = mode !== DecodingMode$1.Strict;
	let offset = input.indexOf("&");
	if (offset < 0) return input;
	const inputLength = input.length;
	let result = "";
	let last = 0;
	do {
		const start = offset + 1;
		if (start + 1 >= inputLength) break;
		const c0 = input.charCodeAt(start);
		if (c0 === CHAR_AMP) {
			offset = start;
			continue;
		}
		if (c0 === CHAR_NUM) {
			const packed = parseNumericEntity(input, start + 1, !isLegacyAllowed);
			const consumed = unpackConsumed(packed);
			if (consumed === 0) offset = input.indexOf("&", start);
			else {
				if (last !== offset) result += input.slice(last, offset);
				result += codePointToString(packed & NUMERIC_CODE_POINT_MASK);
				last = offset + consumed;
				offset = nextOffset(input, last);
			}
			continue;
		}
		const bits = htmlLengthBits[pairIndex(c0, input.charCodeAt(start + 1))];
		if ((bits & 32768) !== 0) {
			const packed = findLongClassMatch(input, start, mode);
			if (packed >= 0) {
				if (last !== offset) result += input.slice(last, offset);
				result += emitHtmlValue(htmlSlotValue[packed >> 6]);
				last = start + (packed & 63);
				offset = nextOffset(input, last);
			} else offset = input.indexOf("&", start);
			continue;
		}
		let probed = bits & 32767;
		let matched = -1;
		while (probed !== 0) {
			const low = probed & -probed;
			probed ^= low;
			const length = 33 - Math.clz32(low);
			const end = start + length;
			if (end > inputLength) break;
			const isTerminated = end < inputLength && input.charCodeAt(end) === CHAR_SEMI;
			if (!(isTerminated || isLegacyAllowed && (bits >>> length + 14 & 1) !== 0)) continue;
			const slot = findSlotHtml(input, start, length);
			if (slot < 0) continue;
			if (isTerminated) {
				matched = slot << 6 | 32 | length + 1;
				break;
			}
			if ((htmlSlotValue[slot] & 2) !== 0) matched = slot << 6 | length;
		}
		if (matched >= 0) {
			const length = matched & 31;
			if ((matched & 32) !== 0 || mode !== DecodingMode$1.Attribute || start + length >= inputLength || !isEntityInAttributeInvalidEnd$1(input.charCodeAt(start + length))) {
				if (last !== offset) result += input.slice(last, offset);
				result += emitHtmlValue(htmlSlotValue[matched >> 6]);
				last = start + length;
				offset = nextOffset(input, last);
				continue;
			}
		}
		offset = input.indexOf("&", start + 1);
	} while (offset >= 0);
	return result + input.slice(last);
}
/**
* Decodes an HTML string.
* @param htmlString The string to decode.
* @param mode The decoding mode.
* @returns The decoded string.
*/
function decodeHTML(htmlString, mode = DecodingMode$1.Legacy) {
	return decodeHtmlText(htmlString, mode);
}
/**
* Decodes an HTML string in an attribute.
* @param htmlAttribute The string to decode.
* @returns The decoded string.
*/
function decodeHTMLAttribute(htmlAttribute) {
	return decodeHtmlText(htmlAttribute, DecodingMode$1.Attribute);
}
var CHAR_AMP, CHAR_NUM, CHAR_SEMI, CHAR_EQUALS, CHAR_ZERO, CHAR_LOWER_A, CHAR_LOWER_X, CHAR_UPPER_A, TO_LOWER_BIT$1, DecodingMode$1, htmlDecode, htmlKeys, htmlBuckets, htmlSlotMidOff, htmlLengthBits, htmlMiddles, htmlSlotValue, htmlValues, NUMERIC_CONSUMED_SHIFT, NUMERIC_CODE_POINT_MASK, NUMERIC_CONSUMED_OVERFLOW, longNumericConsumed, numericDigits;
var init_decode$1 = __esmMin((() => {
	init_decode_codepoint$1();
	init_decode_data_html$1();
	init_decode_data_format();
	CHAR_AMP = 38;
	CHAR_NUM = 35;
	CHAR_SEMI = 59;
	CHAR_EQUALS = 61;
	CHAR_ZERO = 48;
	CHAR_LOWER_A = 97;
	CHAR_LOWER_X = 120;
	CHAR_UPPER_A = 65;
	TO_LOWER_BIT$1 = 32;
	(function(DecodingMode) {
		/** Entities in text nodes that can end with any character. */
		DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
		/** Only allow entities terminated with a semicolon. */
		DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
		/** Entities in attributes have limitations on ending characters. */
		DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
	})(DecodingMode$1 || (DecodingMode$1 = {}));
	htmlDecode = /* #__PURE__ */ initDecodeData(htmlDecodeData);
	htmlKeys = /* #__PURE__ */ (() => htmlDecode.keys)();
	htmlBuckets = /* #__PURE__ */ (() => htmlDecode.buckets)();
	htmlSlotMidOff = /* #__PURE__ */ (() => htmlDecode.slotMidOff)();
	htmlLengthBits = /* #__PURE__ */ (() => htmlDecode.lengthBits)();
	htmlMiddles = /* #__PURE__ */ (() => htmlDecode.middles)();
	htmlSlotValue = /* #__PURE__ */ (() => htmlDecode.slotValue)();
	htmlValues = /* #__PURE__ */ (() => htmlDecode.values)();
	NUMERIC_CONSUMED_SHIFT = 21;
	NUMERIC_CODE_POINT_MASK = 2097151;
	NUMERIC_CONSUMED_OVERFLOW = 2047;
	longNumericConsumed = 0;
	numericDigits = /* #__PURE__ */ (() => {
		const digits = (/* @__PURE__ */ new Uint8Array(128)).fill(255);
		for (let digit = 0; digit < 10; digit++) digits[CHAR_ZERO + digit] = digit;
		for (let digit = 0; digit < 6; digit++) {
			digits[CHAR_UPPER_A + digit] = digit + 10;
			digits[CHAR_LOWER_A + digit] = digit + 10;
		}
		return digits;
	})();
}));
// node_modules/entities/dist/index.js
var init_dist$1 = __esmMin((() => {
	init_decode$1();
}));
// \0kept:entities
var _kept_entities_exports = /* @__PURE__ */ __exportAll({
	decodeHTML: () => decodeHTML,
	decodeHTMLAttribute: () => decodeHTMLAttribute
});
var init__kept_entities = __esmMin((() => {
	init_dist$1();
}));
// \0late:entities
const _0$1 = function(...args) {
	const real = (init__kept_entities(), __toCommonJS(_kept_entities_exports)).decodeHTML;
	return new.target ? new real(...args) : real(...args);
};
const _1$2 = function(...args) {
	const real = (init__kept_entities(), __toCommonJS(_kept_entities_exports)).decodeHTMLAttribute;
	return new.target ? new real(...args) : real(...args);
};
// node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;
// node_modules/github-slugger/index.js
const own$1 = Object.hasOwnProperty;
/**
* Slugger.
*/
var BananaSlug = class {
	/**
	* Create a new slug class.
	*/
	constructor() {
		/** @type {Record<string, number>} */
		this.occurrences;
		this.reset();
	}
	/**
	* Generate a unique slug.
	*
	* Tracks previously generated slugs: repeated calls with the same value
	* will result in different slugs.
	* Use the `slug` function to get same slugs.
	*
	* @param  {string} value
	*   String of text to slugify
	* @param  {boolean} [maintainCase=false]
	*   Keep the current case, otherwise make all lowercase
	* @return {string}
	*   A unique slug string
	*/
	slug(value, maintainCase) {
		const self = this;
		let result = slug(value, maintainCase === true);
		const originalSlug = result;
		while (own$1.call(self.occurrences, result)) {
			self.occurrences[originalSlug]++;
			result = originalSlug + "-" + self.occurrences[originalSlug];
		}
		self.occurrences[result] = 0;
		return result;
	}
	/**
	* Reset - Forget all previous slugs
	*
	* @return void
	*/
	reset() {
		this.occurrences = Object.create(null);
	}
};
/**
* Generate a slug.
*
* Does not track previously generated slugs: repeated calls with the same value
* will result in the exact same slug.
* Use the `GithubSlugger` class to get unique slugs.
*
* @param  {string} value
*   String of text to slugify
* @param  {boolean} [maintainCase=false]
*   Keep the current case, otherwise make all lowercase
* @return {string}
*   A unique slug string
*/
function slug(value, maintainCase) {
	if (typeof value !== "string") return "";
	if (!maintainCase) value = value.toLowerCase();
	return value.replace(regex, "").replace(/ /g, "-");
}
// src/list/markdown/cover.ts
/** Whether a place is inside one of many spans, by a binary search, because a text may have very many of both. */
const nothing = {
	overlaps: () => false,
	holds: () => false
};
/** The spans, in any order, ready to be asked. */
function coverOf(spans) {
	if (spans.length === 0) return nothing;
	const sorted = spans.toSorted((a, b) => a.start - b.start);
	const reach = [];
	for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? -1));
	/** How far those reach that begin before an offset. */
	const reachBefore = (offset) => {
		const before = firstAt(sorted, offset);
		return before === 0 ? -1 : reach[before - 1];
	};
	return {
		overlaps: ({ start, end }) => reachBefore(end) > start,
		holds: ({ start, end }) => reachBefore(start + 1) >= end
	};
}
// node_modules/htmlparser2/node_modules/entities/dist/decode-codepoint.js
/**
* True for NUL, UTF-16 surrogates, and values past U+10FFFF.
* @param codePoint Unicode code point to check.
*/
function isInvalidCodePoint(codePoint) {
	return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
/**
* Replace the given code point with U+FFFD if it is NUL (0), a surrogate, or
* outside the valid Unicode range. Code points in the C1 controls range
* (128–159) are remapped to their Windows-1252 equivalents, following the
* HTML spec. All other code points are returned unchanged.
* @param codePoint Unicode code point to convert.
*/
function replaceCodePoint(codePoint) {
	if (isInvalidCodePoint(codePoint)) return 65533;
	if (codePoint >= 128 && codePoint <= 159) return c1[codePoint - 128] || codePoint;
	return codePoint;
}
/**
* XML numeric character references are the referenced Unicode code point.
* Invalid values still become U+FFFD; the HTML Windows-1252 C1 remap is not
* applied.
* @see https://www.w3.org/TR/xml/#NT-CharRef
* @param codePoint Unicode code point to convert.
*/
function replaceCodePointXML(codePoint) {
	return isInvalidCodePoint(codePoint) ? 65533 : codePoint;
}
var c1;
var init_decode_codepoint = __esmMin((() => {
	c1 = [
		8364,
		0,
		8218,
		402,
		8222,
		8230,
		8224,
		8225,
		710,
		8240,
		352,
		8249,
		338,
		0,
		381,
		0,
		0,
		8216,
		8217,
		8220,
		8221,
		8226,
		8211,
		8212,
		732,
		8482,
		353,
		8250,
		339,
		0,
		382,
		376
	];
}));
// node_modules/htmlparser2/node_modules/entities/dist/internal/decode-shared.js
/**
* Decode a dictionary-encoded trie string back into its Uint16Array.
*
* Stream layout (consumed in this order):
*   1. dict1 atoms — `dict1AtomCount` uint16 values, delta+RLE encoded.
*   2. dict2 atoms — `atomCount - dict1AtomCount` values, delta+RLE.
*   3. dict2 ngrams — `ngramCount - (dictSize - dict1AtomCount)` entries,
*      each a pair of slot codes that resolve to earlier slots.
*   4. dict1 ngrams — `dictSize - dict1AtomCount` entries, same shape.
*   5. data — slot codes, each expanding to one or more uint16 values.
*
* Codes use a 91-char base (printable ASCII minus `"`, `$`, `\`):
*   - char1 < dictSize  → 1-char code, slot = char1
*   - char1 ≥ dictSize  → 2-char code, slot = dictSize + (char1 - dictSize)*91 + char2
*
* Slot index → token kind:
*   [0, A)                  dict1 atoms     (1-char codes)
*   [A, dictSize)           dict1 ngrams    (1-char codes)
*   [dictSize, dictSize+D)  dict2 atoms     (2-char codes)
*   [dictSize+D, end)       dict2 ngrams    (2-char codes)
*
* Both atom dicts decode before any ngram, and dict2 ngrams decode before
* dict1 ngrams. So every ngram entry references slots whose contents are
* already filled — no forward references to handle.
*
* This runs on library import. Flat typed arrays store each slot as either
* a plain value (`single`, covering every atom) or a range in a shared
* `pool` (ngrams).
* @param input Packed trie string.
* @param resultLength Expected number of uint16 values in the output.
* @param atomCount Total number of distinct uint16 values in the trie.
* @param dict1AtomCount Atoms in the 1-char range (`A` above).
* @param ngramCount Total number of ngram entries (dict1 + dict2).
* @param dictSize Number of 1-char code slots; the rest of `BASE - dictSize`
*   first-byte values are 2-char codes.
*/
function decodeTrieDict(input, resultLength, atomCount, dict1AtomCount, ngramCount, dictSize) {
	const base = 91;
	const inputLength = input.length;
	const twoCharBias = dictSize * 90;
	let pos = 0;
	/** Read one slot code at `pos` and return its slot index, advancing pos. */
	const readSlotCode = () => {
		const c1 = BASE91_INVERSE[input.charCodeAt(pos++)];
		return c1 < dictSize ? c1 : c1 * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
	};
	const dict2AtomCount = atomCount - dict1AtomCount;
	const slotCount = atomCount + ngramCount;
	const single = new Int32Array(slotCount);
	single.fill(-1, dict1AtomCount, dictSize);
	single.fill(-1, dictSize + dict2AtomCount, slotCount);
	const start = new Int32Array(slotCount);
	const length = new Int32Array(slotCount);
	/**
	* Decode `count` ascending uint16 values from a delta+RLE stream into
	* `single[off..off+count)`.
	*
	*   code < 89   → delta = code
	*   code == 89  → run-length: next char encodes runLength-2; emit `runLength` consecutive +1 values
	*   code == 90, next < 90  → escape: delta = 89 + next * BASE + after-next
	*   code == 90, next == 90 → double-escape: extra char for very large deltas
	* @param count
	* @param off
	*/
	function decodeDelta(count, off) {
		let previous = 0;
		let slot = off;
		const end = off + count;
		while (slot < end) {
			const code = BASE91_INVERSE[input.charCodeAt(pos++)];
			if (code < 89) {
				previous += code;
				single[slot++] = previous;
			} else if (code === 89) {
				let runLength = BASE91_INVERSE[input.charCodeAt(pos++)] + 2;
				while (runLength--) single[slot++] = ++previous;
			} else {
				const next = BASE91_INVERSE[input.charCodeAt(pos++)];
				previous += 89 + (next < 90 ? next * base + BASE91_INVERSE[input.charCodeAt(pos++)] : BASE91_INVERSE[input.charCodeAt(pos++)] * 8281 + BASE91_INVERSE[input.charCodeAt(pos++)] * base + BASE91_INVERSE[input.charCodeAt(pos++)]);
				single[slot++] = previous;
			}
		}
	}
	decodeDelta(dict1AtomCount, 0);
	decodeDelta(dict2AtomCount, dictSize);
	const references = new Int32Array(ngramCount * 2);
	let poolSize = 0;
	let ngramIndex = 0;
	/**
	* Read `count` ngram entries (each = 2 slot-code references) for the slots
	* starting at `startSlot`, recording references and assigning pool ranges.
	* @param count
	* @param startSlot
	*/
	function readNgramReferences(count, startSlot) {
		for (let index = 0; index < count; index++) {
			const slot = startSlot + index;
			const a = readSlotCode();
			const b = readSlotCode();
			references[ngramIndex * 2] = a;
			references[ngramIndex * 2 + 1] = b;
			ngramIndex += 1;
			start[slot] = poolSize;
			const entryLength = (single[a] < 0 ? length[a] : 1) + (single[b] < 0 ? length[b] : 1);
			length[slot] = entryLength;
			poolSize += entryLength;
		}
	}
	readNgramReferences(ngramCount - dictSize + dict1AtomCount, dictSize + dict2AtomCount);
	readNgramReferences(dictSize - dict1AtomCount, dict1AtomCount);
	const pool = new Uint16Array(poolSize);
	let write = 0;
	for (let index = 0; index < ngramIndex; index++) for (let half = 0; half < 2; half++) {
		const source = references[index * 2 + half];
		const value = single[source];
		if (value < 0) {
			let read = start[source];
			const readEnd = read + length[source];
			while (read < readEnd) pool[write++] = pool[read++];
		} else pool[write++] = value;
	}
	const out = new Uint16Array(resultLength);
	let outIndex = 0;
	while (pos < inputLength) {
		let slot = BASE91_INVERSE[input.charCodeAt(pos++)];
		if (slot >= dictSize) slot = slot * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
		const value = single[slot];
		if (value < 0) {
			let read = start[slot];
			const readEnd = read + length[slot];
			while (read < readEnd) out[outIndex++] = pool[read++];
		} else out[outIndex++] = value;
	}
	return out;
}
var BASE91_INVERSE;
var init_decode_shared = __esmMin((() => {
	BASE91_INVERSE = /* #__PURE__ */ (() => {
		const table = /* @__PURE__ */ new Uint8Array(127);
		let code = 0;
		for (let char = 33; char <= 126; char++) if (char !== 34 && char !== 36 && char !== 92) table[char] = code++;
		return table;
	})();
}));
// node_modules/htmlparser2/node_modules/entities/dist/generated/decode-data-html.js
var htmlDecodeTree;
var init_decode_data_html = __esmMin((() => {
	init_decode_shared();
	htmlDecodeTree = /* #__PURE__ */ decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);
}));
// node_modules/htmlparser2/node_modules/entities/dist/generated/decode-data-xml.js
var xmlDecodeTree;
var init_decode_data_xml = __esmMin((() => {
	xmlDecodeTree = /* #__PURE__ */ new Uint16Array([
		512,
		26465,
		29036,
		7,
		0,
		2,
		4,
		116,
		24638,
		116,
		24636,
		8693,
		29807,
		24610,
		621,
		1,
		0,
		0,
		3,
		112,
		24614,
		111,
		115,
		24615
	]);
}));
// node_modules/htmlparser2/node_modules/entities/dist/internal/bin-trie-flags.js
var BinTrieFlags;
var init_bin_trie_flags = __esmMin((() => {
	(function(BinTrieFlags) {
		BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
		BinTrieFlags[BinTrieFlags["FLAG13"] = 8192] = "FLAG13";
		BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
		BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
		/** Bits 12..0: the inline value of a VALUE_LENGTH = 1 header word. */
		BinTrieFlags[BinTrieFlags["VALUE_MASK"] = 8191] = "VALUE_MASK";
	})(BinTrieFlags || (BinTrieFlags = {}));
}));
// node_modules/htmlparser2/node_modules/entities/dist/decode.js
/**
* Unsigned subtraction trick: (code - lo) >>> 0 wraps negatives to large
* values, so a single `<=` covers the entire [lo..hi] range check.
* @param code Code point to check.
*/
function isNumber(code) {
	return code - CharCodes$1.ZERO >>> 0 <= 9;
}
function isHexadecimalCharacter(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 5;
}
function isAlpha(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 25;
}
/**
* Checks if the given character is a valid end character for an entity in an attribute.
*
* Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
* See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
* @param code Code point to check.
*/
function isEntityInAttributeInvalidEnd(code) {
	return code === CharCodes$1.EQUALS || isAlpha(code) || isNumber(code);
}
/**
* Determines the branch of the current node that is taken given the current
* character. This function is used to traverse the trie.
*
* See `BinTrieFlags` for the branch-data layouts handled here.
* @param decodeTree The trie.
* @param current The current node's header word.
* @param nodeIndex Index of the node's first branch-data word (the header
*   plus any value words have been skipped by the caller).
* @param char The current character.
* @returns The index of the next node, or -1 if no branch is taken.
*/
function determineBranch(decodeTree, current, nodeIndex, char) {
	const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
	const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
	if (jumpOffset) {
		if (branchCount === 0) return char === jumpOffset ? nodeIndex : -1;
		const slot = char - jumpOffset;
		if (slot >>> 0 >= branchCount) return -1;
		const stored = decodeTree[nodeIndex + slot];
		return stored === 0 ? -1 : nodeIndex + branchCount + stored - 1 & 65535;
	}
	if (branchCount === 0) return -1;
	const packedKeySlots = branchCount + 1 >> 1;
	const branchEnd = nodeIndex + packedKeySlots + branchCount;
	for (let index = 0; index < branchCount; index++) {
		const key = decodeTree[nodeIndex + (index >> 1)] >> ((index & 1) << 3) & 255;
		if (key === char) return branchEnd + decodeTree[nodeIndex + packedKeySlots + index] & 65535;
		if (key > char) return -1;
	}
	return -1;
}
var CharCodes$1, TO_LOWER_BIT, EntityDecoderState, DecodingMode, EntityDecoder;
var init_decode = __esmMin((() => {
	init_decode_codepoint();
	init_decode_data_xml();
	init_bin_trie_flags();
	init_decode_data_html();
	(function(CharCodes) {
		CharCodes[CharCodes["AMP"] = 38] = "AMP";
		CharCodes[CharCodes["NUM"] = 35] = "NUM";
		CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
		CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
		CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
		CharCodes[CharCodes["NINE"] = 57] = "NINE";
		CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
		CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
	})(CharCodes$1 || (CharCodes$1 = {}));
	TO_LOWER_BIT = 32;
	(function(EntityDecoderState) {
		EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
		EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
		EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
		EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
		EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
	})(EntityDecoderState || (EntityDecoderState = {}));
	(function(DecodingMode) {
		/** Entities in text nodes that can end with any character. */
		DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
		/** Only allow entities terminated with a semicolon. */
		DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
		/** Entities in attributes have limitations on ending characters. */
		DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
	})(DecodingMode || (DecodingMode = {}));
	EntityDecoder = class {
		decodeTree;
		emitCodePoint;
		errors;
		/** The current state of the decoder. */
		state = EntityDecoderState.EntityStart;
		/** Characters that were consumed while parsing an entity. */
		consumed = 1;
		/**
		* The result of the entity.
		*
		* For named entities: the trie index of the best legacy match so far
		* (0 = none). For numeric entities: the accumulated code point.
		*/
		result = 0;
		/** The current index in the decode tree. */
		treeIndex = 0;
		/**
		* Characters consumed since the last recorded legacy match, plus one.
		* Invariant at the top of the `stateNamedEntity` loop: `excess` equals
		* the number of unrecorded consumed characters + 1.
		*/
		excess = 1;
		/** The mode in which the decoder is operating. */
		decodeMode = DecodingMode.Strict;
		/** The number of characters that have been consumed in the current run. */
		runConsumed = 0;
		constructor(decodeTree, emitCodePoint, errors) {
			this.decodeTree = decodeTree;
			this.emitCodePoint = emitCodePoint;
			this.errors = errors;
		}
		/**
		* Resets the instance to make it reusable.
		* @param decodeMode Entity decoding mode to use.
		*/
		startEntity(decodeMode) {
			this.decodeMode = decodeMode;
			this.state = EntityDecoderState.EntityStart;
			this.result = 0;
			this.treeIndex = 0;
			this.excess = 1;
			this.consumed = 1;
			this.runConsumed = 0;
		}
		/**
		* Write an entity to the decoder. This can be called multiple times with partial entities.
		* If the entity is incomplete, the decoder will return -1.
		*
		* Mirrors the non-streaming `decodeWithTrie`, but with the ability to stop decoding if the
		* entity is incomplete, and resume when the next string is written.
		* @param input The string containing the entity (or a continuation of the entity).
		* @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
		* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
		*/
		write(input, offset) {
			switch (this.state) {
				case EntityDecoderState.EntityStart:
					if (input.charCodeAt(offset) === CharCodes$1.NUM) {
						this.state = EntityDecoderState.NumericStart;
						this.consumed += 1;
						return this.stateNumericStart(input, offset + 1);
					}
					this.state = EntityDecoderState.NamedEntity;
					return this.stateNamedEntity(input, offset);
				case EntityDecoderState.NumericStart: return this.stateNumericStart(input, offset);
				case EntityDecoderState.NumericDecimal: return this.stateNumericDecimal(input, offset);
				case EntityDecoderState.NumericHex: return this.stateNumericHex(input, offset);
				default: return this.stateNamedEntity(input, offset);
			}
		}
		/**
		* Switches between the numeric decimal and hexadecimal states.
		*
		* Equivalent to the `Numeric character reference state` in the HTML spec.
		* @param input The string containing the entity (or a continuation of the entity).
		* @param offset The current offset.
		* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
		*/
		stateNumericStart(input, offset) {
			if (offset >= input.length) return -1;
			if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes$1.LOWER_X) {
				this.state = EntityDecoderState.NumericHex;
				this.consumed += 1;
				return this.stateNumericHex(input, offset + 1);
			}
			this.state = EntityDecoderState.NumericDecimal;
			return this.stateNumericDecimal(input, offset);
		}
		/**
		* Parses a hexadecimal numeric entity.
		*
		* Equivalent to the `Hexademical character reference state` in the HTML
		* spec. Digit parsing matches the hex loop in `parseNumericEntity`.
		* The accumulated value is preserved for numeric validation callbacks.
		* @param input The string containing the entity (or a continuation of the entity).
		* @param offset The current offset.
		* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
		*/
		stateNumericHex(input, offset) {
			const inputLength = input.length;
			let { result } = this;
			let { consumed } = this;
			while (offset < inputLength) {
				const char = input.charCodeAt(offset);
				if (isNumber(char) || isHexadecimalCharacter(char)) {
					const digit = char <= CharCodes$1.NINE ? char - CharCodes$1.ZERO : (char | TO_LOWER_BIT) - CharCodes$1.LOWER_A + 10;
					result = result * 16 + digit;
					consumed += 1;
					offset += 1;
				} else {
					this.result = result;
					this.consumed = consumed;
					return this.emitNumericEntity(char, 3);
				}
			}
			this.result = result;
			this.consumed = consumed;
			return -1;
		}
		/**
		* Parses a decimal numeric entity.
		*
		* Equivalent to the `Decimal character reference state` in the HTML
		* spec. Digit parsing matches the decimal loop in `parseNumericEntity`.
		* The accumulated value is preserved for numeric validation callbacks.
		* @param input The string containing the entity (or a continuation of the entity).
		* @param offset The current offset.
		* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
		*/
		stateNumericDecimal(input, offset) {
			const inputLength = input.length;
			let { result } = this;
			let { consumed } = this;
			while (offset < inputLength) {
				const digit = input.charCodeAt(offset) - CharCodes$1.ZERO;
				if (digit >>> 0 > 9) {
					this.result = result;
					this.consumed = consumed;
					return this.emitNumericEntity(digit + CharCodes$1.ZERO, 2);
				}
				result = result * 10 + digit;
				consumed += 1;
				offset += 1;
			}
			this.result = result;
			this.consumed = consumed;
			return -1;
		}
		/**
		* Validate and emit a numeric entity.
		*
		* Implements the logic from the `Hexademical character reference start
		* state` and `Numeric character reference end state` in the HTML spec.
		* @param lastCp The last code point of the entity. Used to see if the
		*               entity was terminated with a semicolon.
		* @param expectedLength The minimum number of characters that should be
		*                       consumed. Used to validate that at least one digit
		*                       was consumed.
		* @returns The number of characters that were consumed.
		*/
		emitNumericEntity(lastCp, expectedLength) {
			if (this.consumed <= expectedLength) {
				this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			}
			if (lastCp === CharCodes$1.SEMI) this.consumed += 1;
			else if (this.decodeMode === DecodingMode.Strict) return 0;
			this.emitCodePoint((this.decodeTree === xmlDecodeTree ? replaceCodePointXML : replaceCodePoint)(this.result), this.consumed);
			if (this.errors) {
				if (lastCp !== CharCodes$1.SEMI) this.errors.missingSemicolonAfterCharacterReference();
				this.errors.validateNumericCharacterReference(this.result);
			}
			return this.consumed;
		}
		/**
		* Flush locally-tracked walk state back to the fields, then emit the
		* recorded legacy match or reject (cold path — at most once per
		* entity). Called after failed navigation (leaf node, branch miss, or
		* compact-run mismatch). In attribute mode, reject if no legacy was
		* recorded at the current node, if we descended past it, or if the
		* pending input character is an invalid attribute terminator.
		* @param consumed Locally-tracked consumed count.
		* @param excess Locally-tracked excess count.
		* @param char Pending input character (may be the mismatching char).
		* @param valueLength Value length at the current trie node.
		*/
		flushAndEmitLegacyOrReject(consumed, excess, char, valueLength) {
			this.consumed = consumed;
			this.excess = excess;
			return this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || excess > 1 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
		}
		/**
		* Parses a named entity.
		*
		* Equivalent to the `Named character reference state` in the HTML spec.
		* @param input The string containing the entity (or a continuation of the entity).
		* @param offset The current offset.
		* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
		*/
		stateNamedEntity(input, offset) {
			const { decodeTree } = this;
			const inputLength = input.length;
			const isStrict = this.decodeMode === DecodingMode.Strict;
			let { treeIndex } = this;
			let { excess } = this;
			let { consumed } = this;
			let current = decodeTree[treeIndex];
			while (offset < inputLength) {
				while ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0) {
					const char = input.charCodeAt(offset);
					const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
					const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
					if (branchCount === 0) {
						if (char !== jumpOffset) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
						treeIndex += 1;
					} else {
						const slot = char - jumpOffset;
						if (slot >>> 0 >= branchCount) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
						const stored = decodeTree[treeIndex + 1 + slot];
						if (stored === 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
						treeIndex = treeIndex + branchCount + stored & 65535;
					}
					current = decodeTree[treeIndex];
					offset += 1;
					excess += 1;
					if (offset >= inputLength) break;
				}
				if (offset >= inputLength) break;
				if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
					const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
					let { runConsumed } = this;
					if (runConsumed === 0) {
						const char = input.charCodeAt(offset);
						if (char !== (current & BinTrieFlags.JUMP_TABLE)) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
						offset += 1;
						excess += 1;
						runConsumed = 1;
					}
					while (runConsumed < runLength) {
						if (offset >= inputLength) {
							this.treeIndex = treeIndex;
							this.excess = excess;
							this.consumed = consumed;
							this.runConsumed = runConsumed;
							return -1;
						}
						const charIndexInPacked = runConsumed - 1;
						const expectedChar = decodeTree[treeIndex + 1 + (charIndexInPacked >> 1)] >> ((charIndexInPacked & 1) << 3) & 255;
						const char = input.charCodeAt(offset);
						if (char !== expectedChar) {
							this.runConsumed = 0;
							return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
						}
						offset += 1;
						excess += 1;
						runConsumed += 1;
					}
					this.runConsumed = 0;
					treeIndex += 1 + (runLength >> 1);
					current = decodeTree[treeIndex];
					continue;
				}
				const valueLength = current >>> 14;
				const char = input.charCodeAt(offset);
				if (valueLength !== 0) {
					if (!isStrict && (current & BinTrieFlags.FLAG13) === 0) {
						this.result = treeIndex;
						consumed += excess - 1;
						excess = 1;
					}
					if (char === CharCodes$1.SEMI) return this.emitNamedEntityData(treeIndex, valueLength, consumed + excess);
					if (valueLength === 1) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
				}
				const next = determineBranch(decodeTree, current, treeIndex + (valueLength || 1), char);
				if (next < 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
				treeIndex = next;
				current = decodeTree[treeIndex];
				offset += 1;
				excess += 1;
			}
			if (!isStrict && current >>> 14 !== 0 && (current & BinTrieFlags.FLAG13) === 0) {
				this.result = treeIndex;
				consumed += excess - 1;
				excess = 1;
			}
			this.treeIndex = treeIndex;
			this.excess = excess;
			this.consumed = consumed;
			return -1;
		}
		/**
		* Emit a named entity that was not terminated with a semicolon.
		* @returns The number of characters consumed.
		*/
		emitNotTerminatedNamedEntity() {
			const { result, decodeTree } = this;
			const valueLength = decodeTree[result] >>> 14;
			this.emitNamedEntityData(result, valueLength, this.consumed);
			this.errors?.missingSemicolonAfterCharacterReference();
			return this.consumed;
		}
		/**
		* Emit a named entity.
		* @param result The index of the entity in the decode tree.
		* @param valueLength Encoded value length (header plus any value words).
		* @param consumed The number of characters consumed.
		* @returns The number of characters consumed.
		*/
		emitNamedEntityData(result, valueLength, consumed) {
			const { decodeTree } = this;
			this.emitCodePoint(valueLength === 1 ? decodeTree[result] & BinTrieFlags.VALUE_MASK : decodeTree[result + 1], consumed);
			if (valueLength === 3) this.emitCodePoint(decodeTree[result + 2], consumed);
			return consumed;
		}
		/**
		* Signal to the parser that the end of the input was reached.
		*
		* Remaining data will be emitted and relevant errors will be produced.
		* @returns The number of characters consumed.
		*/
		end() {
			switch (this.state) {
				case EntityDecoderState.NamedEntity: return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
				case EntityDecoderState.NumericDecimal: return this.emitNumericEntity(0, 2);
				case EntityDecoderState.NumericHex: return this.emitNumericEntity(0, 3);
				case EntityDecoderState.NumericStart:
					this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
					return 0;
				default: return 0;
			}
		}
	};
}));
// node_modules/htmlparser2/dist/Tokenizer.js
function isWhitespace(c) {
	return c === CharCodes.Space || c === CharCodes.NewLine || c === CharCodes.Tab || c === CharCodes.FormFeed || c === CharCodes.CarriageReturn;
}
function isEndOfTagSection(c) {
	return c === CharCodes.Slash || c === CharCodes.Gt || isWhitespace(c);
}
function isASCIIAlpha(c) {
	return c >= CharCodes.LowerA && c <= CharCodes.LowerZ || c >= CharCodes.UpperA && c <= CharCodes.UpperZ;
}
var CharCodes, State, QuoteType, Sequences, specialStartSequences, Tokenizer;
var init_Tokenizer = __esmMin((() => {
	init_decode();
	(function(CharCodes) {
		CharCodes[CharCodes["Tab"] = 9] = "Tab";
		CharCodes[CharCodes["NewLine"] = 10] = "NewLine";
		CharCodes[CharCodes["FormFeed"] = 12] = "FormFeed";
		CharCodes[CharCodes["CarriageReturn"] = 13] = "CarriageReturn";
		CharCodes[CharCodes["Space"] = 32] = "Space";
		CharCodes[CharCodes["ExclamationMark"] = 33] = "ExclamationMark";
		CharCodes[CharCodes["Number"] = 35] = "Number";
		CharCodes[CharCodes["Amp"] = 38] = "Amp";
		CharCodes[CharCodes["SingleQuote"] = 39] = "SingleQuote";
		CharCodes[CharCodes["DoubleQuote"] = 34] = "DoubleQuote";
		CharCodes[CharCodes["Dash"] = 45] = "Dash";
		CharCodes[CharCodes["Slash"] = 47] = "Slash";
		CharCodes[CharCodes["Zero"] = 48] = "Zero";
		CharCodes[CharCodes["Nine"] = 57] = "Nine";
		CharCodes[CharCodes["Semi"] = 59] = "Semi";
		CharCodes[CharCodes["Lt"] = 60] = "Lt";
		CharCodes[CharCodes["Eq"] = 61] = "Eq";
		CharCodes[CharCodes["Gt"] = 62] = "Gt";
		CharCodes[CharCodes["Questionmark"] = 63] = "Questionmark";
		CharCodes[CharCodes["UpperA"] = 65] = "UpperA";
		CharCodes[CharCodes["LowerA"] = 97] = "LowerA";
		CharCodes[CharCodes["UpperF"] = 70] = "UpperF";
		CharCodes[CharCodes["LowerF"] = 102] = "LowerF";
		CharCodes[CharCodes["UpperZ"] = 90] = "UpperZ";
		CharCodes[CharCodes["LowerZ"] = 122] = "LowerZ";
		CharCodes[CharCodes["LowerX"] = 120] = "LowerX";
		CharCodes[CharCodes["OpeningSquareBracket"] = 91] = "OpeningSquareBracket";
	})(CharCodes || (CharCodes = {}));
	(function(State) {
		State[State["Text"] = 1] = "Text";
		State[State["BeforeTagName"] = 2] = "BeforeTagName";
		State[State["InTagName"] = 3] = "InTagName";
		State[State["InSelfClosingTag"] = 4] = "InSelfClosingTag";
		State[State["BeforeClosingTagName"] = 5] = "BeforeClosingTagName";
		State[State["InClosingTagName"] = 6] = "InClosingTagName";
		State[State["AfterClosingTagName"] = 7] = "AfterClosingTagName";
		State[State["BeforeAttributeName"] = 8] = "BeforeAttributeName";
		State[State["InAttributeName"] = 9] = "InAttributeName";
		State[State["AfterAttributeName"] = 10] = "AfterAttributeName";
		State[State["BeforeAttributeValue"] = 11] = "BeforeAttributeValue";
		State[State["InAttributeValueDq"] = 12] = "InAttributeValueDq";
		State[State["InAttributeValueSq"] = 13] = "InAttributeValueSq";
		State[State["InAttributeValueNq"] = 14] = "InAttributeValueNq";
		State[State["BeforeDeclaration"] = 15] = "BeforeDeclaration";
		State[State["InDeclaration"] = 16] = "InDeclaration";
		State[State["InProcessingInstruction"] = 17] = "InProcessingInstruction";
		State[State["BeforeComment"] = 18] = "BeforeComment";
		State[State["CDATASequence"] = 19] = "CDATASequence";
		State[State["DeclarationSequence"] = 20] = "DeclarationSequence";
		State[State["InSpecialComment"] = 21] = "InSpecialComment";
		State[State["InCommentLike"] = 22] = "InCommentLike";
		State[State["SpecialStartSequence"] = 23] = "SpecialStartSequence";
		State[State["InSpecialTag"] = 24] = "InSpecialTag";
		State[State["InPlainText"] = 25] = "InPlainText";
		State[State["InEntity"] = 26] = "InEntity";
	})(State || (State = {}));
	(function(QuoteType) {
		QuoteType[QuoteType["NoValue"] = 0] = "NoValue";
		QuoteType[QuoteType["Unquoted"] = 1] = "Unquoted";
		QuoteType[QuoteType["Single"] = 2] = "Single";
		QuoteType[QuoteType["Double"] = 3] = "Double";
	})(QuoteType || (QuoteType = {}));
	Sequences = {
		Empty: /* @__PURE__ */ new Uint8Array(0),
		Cdata: new Uint8Array([
			67,
			68,
			65,
			84,
			65,
			91
		]),
		CdataEnd: new Uint8Array([
			93,
			93,
			62
		]),
		CommentEnd: new Uint8Array([
			45,
			45,
			33,
			62
		]),
		Doctype: new Uint8Array([
			100,
			111,
			99,
			116,
			121,
			112,
			101
		]),
		IframeEnd: new Uint8Array([
			60,
			47,
			105,
			102,
			114,
			97,
			109,
			101
		]),
		NoembedEnd: new Uint8Array([
			60,
			47,
			110,
			111,
			101,
			109,
			98,
			101,
			100
		]),
		NoframesEnd: new Uint8Array([
			60,
			47,
			110,
			111,
			102,
			114,
			97,
			109,
			101,
			115
		]),
		Plaintext: new Uint8Array([
			60,
			47,
			112,
			108,
			97,
			105,
			110,
			116,
			101,
			120,
			116
		]),
		ScriptEnd: new Uint8Array([
			60,
			47,
			115,
			99,
			114,
			105,
			112,
			116
		]),
		StyleEnd: new Uint8Array([
			60,
			47,
			115,
			116,
			121,
			108,
			101
		]),
		TitleEnd: new Uint8Array([
			60,
			47,
			116,
			105,
			116,
			108,
			101
		]),
		TextareaEnd: new Uint8Array([
			60,
			47,
			116,
			101,
			120,
			116,
			97,
			114,
			101,
			97
		]),
		XmpEnd: new Uint8Array([
			60,
			47,
			120,
			109,
			112
		])
	};
	specialStartSequences = /* @__PURE__ */ new Map([
		[Sequences.IframeEnd[2], Sequences.IframeEnd],
		[Sequences.NoembedEnd[2], Sequences.NoembedEnd],
		[Sequences.Plaintext[2], Sequences.Plaintext],
		[Sequences.ScriptEnd[2], Sequences.ScriptEnd],
		[Sequences.TitleEnd[2], Sequences.TitleEnd],
		[Sequences.XmpEnd[2], Sequences.XmpEnd]
	]);
	Tokenizer = class {
		cbs;
		/** The current state the tokenizer is in. */
		state = State.Text;
		/** The read buffer. */
		buffer = "";
		/** The beginning of the section that is currently being read. */
		sectionStart = 0;
		/** The index within the buffer that we are currently looking at. */
		index = 0;
		/** The start of the last entity. */
		entityStart = 0;
		/** Some behavior, eg. when decoding entities, is done while we are in another state. This keeps track of the other state type. */
		baseState = State.Text;
		/** For special parsing behavior inside of script and style tags. */
		isSpecial = false;
		/** Indicates whether the tokenizer has been paused. */
		running = true;
		/** The offset of the current buffer. */
		offset = 0;
		xmlMode;
		decodeEntities;
		recognizeSelfClosing;
		entityDecoder;
		constructor({ xmlMode = false, decodeEntities = true, recognizeSelfClosing = xmlMode }, cbs) {
			this.cbs = cbs;
			this.xmlMode = xmlMode;
			this.decodeEntities = decodeEntities;
			this.recognizeSelfClosing = recognizeSelfClosing;
			this.entityDecoder = new EntityDecoder(xmlMode ? xmlDecodeTree : htmlDecodeTree, (cp, consumed) => this.emitCodePoint(cp, consumed));
		}
		reset() {
			this.state = State.Text;
			this.buffer = "";
			this.sectionStart = 0;
			this.index = 0;
			this.baseState = State.Text;
			this.isSpecial = false;
			this.currentSequence = Sequences.Empty;
			this.sequenceIndex = 0;
			this.running = true;
			this.offset = 0;
		}
		write(chunk) {
			this.offset += this.buffer.length;
			this.buffer = chunk;
			this.parse();
		}
		end() {
			if (this.running) this.finish();
		}
		pause() {
			this.running = false;
		}
		resume() {
			this.running = true;
			if (this.index < this.buffer.length + this.offset) this.parse();
		}
		stateText(c) {
			if (c === CharCodes.Lt || !this.decodeEntities && this.fastForwardTo(CharCodes.Lt)) {
				if (this.index > this.sectionStart) this.cbs.ontext(this.sectionStart, this.index);
				this.state = State.BeforeTagName;
				this.sectionStart = this.index;
			} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
		}
		currentSequence = Sequences.Empty;
		sequenceIndex = 0;
		enterTagBody() {
			if (this.currentSequence === Sequences.Plaintext) {
				this.currentSequence = Sequences.Empty;
				this.state = State.InPlainText;
			} else if (this.isSpecial) {
				this.state = State.InSpecialTag;
				this.sequenceIndex = 0;
			} else this.state = State.Text;
		}
		/**
		* Match the opening tag name against an HTML text-only tag sequence.
		*
		* Some tags share an initial prefix (`script`/`style`, `title`/`textarea`,
		* `noembed`/`noframes`), so we may switch to an alternate sequence at the
		* first distinguishing byte.  On a successful full match we fall back to
		* the normal tag-name state; a later `>` will enter raw-text, RCDATA, or
		* plaintext mode based on `currentSequence` / `isSpecial`.
		* @param c Current character code point.
		*/
		stateSpecialStartSequence(c) {
			const lower = c | 32;
			if (this.sequenceIndex < this.currentSequence.length) {
				if (lower === this.currentSequence[this.sequenceIndex]) {
					this.sequenceIndex++;
					return;
				}
				if (this.sequenceIndex === 3) {
					if (this.currentSequence === Sequences.ScriptEnd && lower === Sequences.StyleEnd[3]) {
						this.currentSequence = Sequences.StyleEnd;
						this.sequenceIndex = 4;
						return;
					}
					if (this.currentSequence === Sequences.TitleEnd && lower === Sequences.TextareaEnd[3]) {
						this.currentSequence = Sequences.TextareaEnd;
						this.sequenceIndex = 4;
						return;
					}
				} else if (this.sequenceIndex === 4 && this.currentSequence === Sequences.NoembedEnd && lower === Sequences.NoframesEnd[4]) {
					this.currentSequence = Sequences.NoframesEnd;
					this.sequenceIndex = 5;
					return;
				}
			} else if (isEndOfTagSection(c)) {
				this.sequenceIndex = 0;
				this.state = State.InTagName;
				this.stateInTagName(c);
				return;
			}
			this.isSpecial = false;
			this.currentSequence = Sequences.Empty;
			this.sequenceIndex = 0;
			this.state = State.InTagName;
			this.stateInTagName(c);
		}
		stateCDATASequence(c) {
			if (c === Sequences.Cdata[this.sequenceIndex]) {
				if (++this.sequenceIndex === Sequences.Cdata.length) {
					this.state = State.InCommentLike;
					this.currentSequence = Sequences.CdataEnd;
					this.sequenceIndex = 0;
					this.sectionStart = this.index + 1;
				}
			} else {
				this.sequenceIndex = 0;
				if (this.xmlMode) {
					this.state = State.InDeclaration;
					this.stateInDeclaration(c);
				} else {
					this.state = State.InSpecialComment;
					this.stateInSpecialComment(c);
				}
			}
		}
		/**
		* When we wait for one specific character, we can speed things up
		* by skipping through the buffer until we find it.
		* @param c Current character code point.
		* @returns Whether the character was found.
		*/
		fastForwardTo(c) {
			while (++this.index < this.buffer.length + this.offset) if (this.buffer.charCodeAt(this.index - this.offset) === c) return true;
			this.index = this.buffer.length + this.offset - 1;
			return false;
		}
		/**
		* Emit a comment token and return to the text state.
		* @param offset Number of characters in the end sequence that have already been matched.
		*/
		emitComment(offset) {
			this.cbs.oncomment(this.sectionStart, this.index, offset);
			this.sequenceIndex = 0;
			this.sectionStart = this.index + 1;
			this.state = State.Text;
		}
		/**
		* Comments and CDATA end with `-->` and `]]>`.
		*
		* Their common qualities are:
		* - Their end sequences have a distinct character they start with.
		* - That character is then repeated, so we have to check multiple repeats.
		* - All characters but the start character of the sequence can be skipped.
		* @param c Current character code point.
		*/
		stateInCommentLike(c) {
			if (!this.xmlMode && this.currentSequence === Sequences.CommentEnd && this.sequenceIndex <= 1 && this.index === this.sectionStart + this.sequenceIndex && c === CharCodes.Gt) this.emitComment(this.sequenceIndex);
			else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === 2 && c === CharCodes.Gt) this.emitComment(2);
			else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === this.currentSequence.length - 1 && c !== CharCodes.Gt) this.sequenceIndex = Number(c === CharCodes.Dash);
			else if (c === this.currentSequence[this.sequenceIndex]) {
				if (++this.sequenceIndex === this.currentSequence.length) {
					if (this.currentSequence === Sequences.CdataEnd) this.cbs.oncdata(this.sectionStart, this.index, 2);
					else this.cbs.oncomment(this.sectionStart, this.index, 3);
					this.sequenceIndex = 0;
					this.sectionStart = this.index + 1;
					this.state = State.Text;
				}
			} else if (this.sequenceIndex === 0) {
				if (this.fastForwardTo(this.currentSequence[0])) this.sequenceIndex = 1;
			} else if (c !== this.currentSequence[this.sequenceIndex - 1]) this.sequenceIndex = 0;
		}
		/**
		* HTML only allows ASCII alpha characters (a-z and A-Z) at the beginning of a tag name.
		*
		* XML allows a lot more characters here (@see https://www.w3.org/TR/REC-xml/#NT-NameStartChar).
		* We allow anything that wouldn't end the tag.
		* @param c Current character code point.
		*/
		isTagStartChar(c) {
			return this.xmlMode ? !isEndOfTagSection(c) : isASCIIAlpha(c);
		}
		/**
		* Scan raw-text / RCDATA content for the matching end tag.
		*
		* For RCDATA tags (`<title>`, `<textarea>`) entities are decoded inline.
		* For raw-text tags (`<script>`, `<style>`, etc.) we fast-forward to `<`.
		* @param c Current character code point.
		*/
		stateInSpecialTag(c) {
			if (this.sequenceIndex === this.currentSequence.length) {
				if (isEndOfTagSection(c)) {
					const endOfText = this.index - this.currentSequence.length;
					if (this.sectionStart < endOfText) {
						const actualIndex = this.index;
						this.index = endOfText;
						this.cbs.ontext(this.sectionStart, endOfText);
						this.index = actualIndex;
					}
					this.isSpecial = false;
					this.sectionStart = endOfText + 2;
					this.stateInClosingTagName(c);
					return;
				}
				this.sequenceIndex = 0;
			}
			if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
			else if (this.sequenceIndex === 0) {
				if (this.currentSequence === Sequences.TitleEnd || this.currentSequence === Sequences.TextareaEnd) {
					if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
				} else if (this.fastForwardTo(CharCodes.Lt)) this.sequenceIndex = 1;
			} else this.sequenceIndex = Number(c === CharCodes.Lt);
		}
		stateBeforeTagName(c) {
			if (c === CharCodes.ExclamationMark) {
				this.state = State.BeforeDeclaration;
				this.sectionStart = this.index + 1;
			} else if (c === CharCodes.Questionmark) {
				if (this.xmlMode) {
					this.state = State.InProcessingInstruction;
					this.sequenceIndex = 0;
					this.sectionStart = this.index + 1;
				} else {
					this.state = State.InSpecialComment;
					this.sectionStart = this.index;
				}
			} else if (this.isTagStartChar(c)) {
				this.sectionStart = this.index;
				const special = this.xmlMode || this.cbs.isInForeignContext?.() ? void 0 : specialStartSequences.get(c | 32);
				if (special === void 0) this.state = State.InTagName;
				else {
					this.isSpecial = true;
					this.currentSequence = special;
					this.sequenceIndex = 3;
					this.state = State.SpecialStartSequence;
				}
			} else if (c === CharCodes.Slash) this.state = State.BeforeClosingTagName;
			else {
				this.state = State.Text;
				this.stateText(c);
			}
		}
		stateInTagName(c) {
			if (isEndOfTagSection(c)) {
				this.cbs.onopentagname(this.sectionStart, this.index);
				this.sectionStart = -1;
				this.state = State.BeforeAttributeName;
				this.stateBeforeAttributeName(c);
			}
		}
		stateBeforeClosingTagName(c) {
			if (isWhitespace(c)) {
				if (this.xmlMode) {} else {
					this.state = State.InSpecialComment;
					this.sectionStart = this.index;
				}
			} else if (c === CharCodes.Gt) {
				this.state = State.Text;
				if (!this.xmlMode) this.sectionStart = this.index + 1;
			} else {
				this.state = this.isTagStartChar(c) ? State.InClosingTagName : State.InSpecialComment;
				this.sectionStart = this.index;
			}
		}
		stateInClosingTagName(c) {
			if (isEndOfTagSection(c)) {
				this.cbs.onclosetag(this.sectionStart, this.index);
				this.sectionStart = -1;
				this.state = State.AfterClosingTagName;
				this.stateAfterClosingTagName(c);
			}
		}
		stateAfterClosingTagName(c) {
			if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
				this.state = State.Text;
				this.sectionStart = this.index + 1;
			}
		}
		stateBeforeAttributeName(c) {
			if (c === CharCodes.Gt) {
				this.cbs.onopentagend(this.index);
				this.enterTagBody();
				this.sectionStart = this.index + 1;
			} else if (c === CharCodes.Slash) this.state = State.InSelfClosingTag;
			else if (!isWhitespace(c)) {
				this.state = State.InAttributeName;
				this.sectionStart = this.index;
			}
		}
		/**
		* Handle `/` before `>` in an opening tag.
		*
		* In HTML mode, text-only tags ignore the self-closing flag and still enter
		* their raw-text/RCDATA/plaintext state unless self-closing tags are being
		* recognized. In XML mode, or for ordinary tags, the tokenizer returns to
		* regular text parsing after emitting the self-closing callback.
		* @param c Current character code point.
		*/
		stateInSelfClosingTag(c) {
			if (c === CharCodes.Gt) {
				this.cbs.onselfclosingtag(this.index);
				this.sectionStart = this.index + 1;
				if (!this.recognizeSelfClosing) {
					this.enterTagBody();
					return;
				}
				this.state = State.Text;
				this.isSpecial = false;
				this.currentSequence = Sequences.Empty;
			} else if (!isWhitespace(c)) {
				this.state = State.BeforeAttributeName;
				this.stateBeforeAttributeName(c);
			}
		}
		stateInAttributeName(c) {
			if (c === CharCodes.Eq || isEndOfTagSection(c)) {
				this.cbs.onattribname(this.sectionStart, this.index);
				this.sectionStart = this.index;
				this.state = State.AfterAttributeName;
				this.stateAfterAttributeName(c);
			}
		}
		stateAfterAttributeName(c) {
			if (c === CharCodes.Eq) this.state = State.BeforeAttributeValue;
			else if (c === CharCodes.Slash || c === CharCodes.Gt) {
				this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
				this.sectionStart = -1;
				this.state = State.BeforeAttributeName;
				this.stateBeforeAttributeName(c);
			} else if (!isWhitespace(c)) {
				this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
				this.state = State.InAttributeName;
				this.sectionStart = this.index;
			}
		}
		stateBeforeAttributeValue(c) {
			if (c === CharCodes.DoubleQuote) {
				this.state = State.InAttributeValueDq;
				this.sectionStart = this.index + 1;
			} else if (c === CharCodes.SingleQuote) {
				this.state = State.InAttributeValueSq;
				this.sectionStart = this.index + 1;
			} else if (!isWhitespace(c)) {
				this.sectionStart = this.index;
				this.state = State.InAttributeValueNq;
				this.stateInAttributeValueNoQuotes(c);
			}
		}
		handleInAttributeValue(c, quote) {
			if (c === quote || !this.decodeEntities && this.fastForwardTo(quote)) {
				this.cbs.onattribdata(this.sectionStart, this.index);
				this.sectionStart = -1;
				this.cbs.onattribend(quote === CharCodes.DoubleQuote ? QuoteType.Double : QuoteType.Single, this.index + 1);
				this.state = State.BeforeAttributeName;
			} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
		}
		stateInAttributeValueDoubleQuotes(c) {
			this.handleInAttributeValue(c, CharCodes.DoubleQuote);
		}
		stateInAttributeValueSingleQuotes(c) {
			this.handleInAttributeValue(c, CharCodes.SingleQuote);
		}
		stateInAttributeValueNoQuotes(c) {
			if (isWhitespace(c) || c === CharCodes.Gt) {
				this.cbs.onattribdata(this.sectionStart, this.index);
				this.sectionStart = -1;
				this.cbs.onattribend(QuoteType.Unquoted, this.index);
				this.state = State.BeforeAttributeName;
				this.stateBeforeAttributeName(c);
			} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
		}
		/**
		* Distinguish between CDATA, declarations, HTML comments, and HTML bogus
		* comments after `<!`.
		*
		* In HTML mode, only real comments and doctypes stay on declaration paths;
		* everything else becomes a bogus comment terminated by the next `>`.
		* @param c Current character code point.
		*/
		stateBeforeDeclaration(c) {
			if (c === CharCodes.OpeningSquareBracket) {
				this.state = State.CDATASequence;
				this.sequenceIndex = 0;
			} else if (this.xmlMode) this.state = c === CharCodes.Dash ? State.BeforeComment : State.InDeclaration;
			else if ((c | 32) === Sequences.Doctype[0]) {
				this.state = State.DeclarationSequence;
				this.currentSequence = Sequences.Doctype;
				this.sequenceIndex = 1;
			} else if (c === CharCodes.Gt) {
				this.cbs.oncomment(this.sectionStart, this.index, 0);
				this.state = State.Text;
				this.sectionStart = this.index + 1;
			} else if (c === CharCodes.Dash) this.state = State.BeforeComment;
			else this.state = State.InSpecialComment;
		}
		/**
		* Continue matching `doctype` after `<!d`.
		*
		* A full `doctype` match stays on the declaration path; any other name falls
		* back to an HTML bogus comment, which matches browser behavior for
		* non-doctype `<!...>` constructs.
		* @param c Current character code point.
		*/
		stateDeclarationSequence(c) {
			if (this.sequenceIndex === this.currentSequence.length) {
				this.state = State.InDeclaration;
				this.stateInDeclaration(c);
			} else if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
			else if (c === CharCodes.Gt) {
				this.cbs.oncomment(this.sectionStart, this.index, 0);
				this.state = State.Text;
				this.sectionStart = this.index + 1;
			} else this.state = State.InSpecialComment;
		}
		stateInDeclaration(c) {
			if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
				this.cbs.ondeclaration(this.sectionStart, this.index);
				this.state = State.Text;
				this.sectionStart = this.index + 1;
			}
		}
		/**
		* XML processing instructions (`<?...?>`).
		*
		* In HTML mode `<?` is routed to `InSpecialComment` instead, so this
		* state is only reachable in XML mode.
		* @param c Current character code point.
		*/
		stateInProcessingInstruction(c) {
			if (c === CharCodes.Questionmark) this.sequenceIndex = 1;
			else if (c === CharCodes.Gt && this.sequenceIndex === 1) {
				this.cbs.onprocessinginstruction(this.sectionStart, this.index - 1);
				this.sequenceIndex = 0;
				this.state = State.Text;
				this.sectionStart = this.index + 1;
			} else this.sequenceIndex = Number(this.fastForwardTo(CharCodes.Questionmark));
		}
		stateBeforeComment(c) {
			if (c === CharCodes.Dash) {
				this.state = State.InCommentLike;
				this.currentSequence = Sequences.CommentEnd;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			} else if (this.xmlMode) this.state = State.InDeclaration;
			else if (c === CharCodes.Gt) {
				this.cbs.oncomment(this.sectionStart, this.index, 0);
				this.state = State.Text;
				this.sectionStart = this.index + 1;
			} else this.state = State.InSpecialComment;
		}
		stateInSpecialComment(c) {
			if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
				this.cbs.oncomment(this.sectionStart, this.index, 0);
				this.state = State.Text;
				this.sectionStart = this.index + 1;
			}
		}
		startEntity() {
			this.baseState = this.state;
			this.state = State.InEntity;
			this.entityStart = this.index;
			this.entityDecoder.startEntity(this.xmlMode ? DecodingMode.Strict : this.baseState === State.Text || this.baseState === State.InSpecialTag ? DecodingMode.Legacy : DecodingMode.Attribute);
		}
		stateInEntity() {
			const indexInBuffer = this.index - this.offset;
			const length = this.entityDecoder.write(this.buffer, indexInBuffer);
			if (length >= 0) {
				this.state = this.baseState;
				if (length === 0) this.index -= 1;
			} else {
				if (indexInBuffer < this.buffer.length && this.buffer.charCodeAt(indexInBuffer) === CharCodes.Amp) {
					this.state = this.baseState;
					this.index -= 1;
					return;
				}
				this.index = this.offset + this.buffer.length - 1;
			}
		}
		/**
		* Remove data that has already been consumed from the buffer.
		*/
		cleanup() {
			if (this.running && this.sectionStart !== this.index) {
				if (this.state === State.Text || this.state === State.InPlainText || this.state === State.InSpecialTag && this.sequenceIndex === 0) {
					this.cbs.ontext(this.sectionStart, this.index);
					this.sectionStart = this.index;
				} else if (this.state === State.InAttributeValueDq || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueNq) {
					this.cbs.onattribdata(this.sectionStart, this.index);
					this.sectionStart = this.index;
				}
			}
		}
		shouldContinue() {
			return this.index < this.buffer.length + this.offset && this.running;
		}
		/**
		* Iterates through the buffer, calling the function corresponding to the current state.
		*
		* States that are more likely to be hit are higher up, as a performance improvement.
		*/
		parse() {
			while (this.shouldContinue()) {
				const c = this.buffer.charCodeAt(this.index - this.offset);
				switch (this.state) {
					case State.Text:
						this.stateText(c);
						break;
					case State.InPlainText:
						this.index = this.buffer.length + this.offset - 1;
						break;
					case State.SpecialStartSequence:
						this.stateSpecialStartSequence(c);
						break;
					case State.InSpecialTag:
						this.stateInSpecialTag(c);
						break;
					case State.CDATASequence:
						this.stateCDATASequence(c);
						break;
					case State.DeclarationSequence:
						this.stateDeclarationSequence(c);
						break;
					case State.InAttributeValueDq:
						this.stateInAttributeValueDoubleQuotes(c);
						break;
					case State.InAttributeName:
						this.stateInAttributeName(c);
						break;
					case State.InCommentLike:
						this.stateInCommentLike(c);
						break;
					case State.InSpecialComment:
						this.stateInSpecialComment(c);
						break;
					case State.BeforeAttributeName:
						this.stateBeforeAttributeName(c);
						break;
					case State.InTagName:
						this.stateInTagName(c);
						break;
					case State.InClosingTagName:
						this.stateInClosingTagName(c);
						break;
					case State.BeforeTagName:
						this.stateBeforeTagName(c);
						break;
					case State.AfterAttributeName:
						this.stateAfterAttributeName(c);
						break;
					case State.InAttributeValueSq:
						this.stateInAttributeValueSingleQuotes(c);
						break;
					case State.BeforeAttributeValue:
						this.stateBeforeAttributeValue(c);
						break;
					case State.BeforeClosingTagName:
						this.stateBeforeClosingTagName(c);
						break;
					case State.AfterClosingTagName:
						this.stateAfterClosingTagName(c);
						break;
					case State.InAttributeValueNq:
						this.stateInAttributeValueNoQuotes(c);
						break;
					case State.InSelfClosingTag:
						this.stateInSelfClosingTag(c);
						break;
					case State.InDeclaration:
						this.stateInDeclaration(c);
						break;
					case State.BeforeDeclaration:
						this.stateBeforeDeclaration(c);
						break;
					case State.BeforeComment:
						this.stateBeforeComment(c);
						break;
					case State.InProcessingInstruction:
						this.stateInProcessingInstruction(c);
						break;
					case State.InEntity: this.stateInEntity();
				}
				this.index++;
			}
			this.cleanup();
		}
		finish() {
			if (this.state === State.InEntity) {
				this.entityDecoder.end();
				this.state = this.baseState;
			}
			this.handleTrailingData();
			this.cbs.onend();
		}
		handleTrailingCommentLikeData(endIndex) {
			if (this.state !== State.InCommentLike) return false;
			if (this.currentSequence === Sequences.CdataEnd) {
				if (this.xmlMode) {
					if (this.sectionStart < endIndex) this.cbs.oncdata(this.sectionStart, endIndex, 0);
				} else {
					const cdataStart = this.sectionStart - Sequences.Cdata.length - 1;
					this.cbs.oncomment(cdataStart, endIndex, 0);
				}
			} else {
				const offset = this.xmlMode ? 0 : Math.min(this.sequenceIndex, Sequences.CommentEnd.length - 1);
				this.cbs.oncomment(this.sectionStart, endIndex, offset);
			}
			return true;
		}
		handleTrailingMarkupDeclaration(endIndex) {
			if (this.xmlMode) switch (this.state) {
				case State.InSpecialComment:
				case State.BeforeComment:
				case State.CDATASequence:
				case State.DeclarationSequence:
				case State.InDeclaration:
					this.cbs.ontext(this.sectionStart, endIndex);
					return true;
				default: return false;
			}
			switch (this.state) {
				case State.BeforeDeclaration:
				case State.InSpecialComment:
				case State.BeforeComment:
				case State.CDATASequence:
					this.cbs.oncomment(this.sectionStart, endIndex, 0);
					return true;
				case State.DeclarationSequence:
					if (this.sequenceIndex !== Sequences.Doctype.length) this.cbs.oncomment(this.sectionStart, endIndex, 0);
					return true;
				case State.InDeclaration: return true;
				default: return false;
			}
		}
		/** Handle any trailing data. */
		handleTrailingData() {
			const endIndex = this.buffer.length + this.offset;
			if (this.handleTrailingCommentLikeData(endIndex) || this.handleTrailingMarkupDeclaration(endIndex)) return;
			if (this.sectionStart >= endIndex) return;
			switch (this.state) {
				case State.InTagName:
				case State.BeforeAttributeName:
				case State.BeforeAttributeValue:
				case State.AfterAttributeName:
				case State.InAttributeName:
				case State.InAttributeValueSq:
				case State.InAttributeValueDq:
				case State.InAttributeValueNq:
				case State.InClosingTagName: break;
				default: this.cbs.ontext(this.sectionStart, endIndex);
			}
		}
		emitCodePoint(cp, consumed) {
			if (this.baseState !== State.Text && this.baseState !== State.InSpecialTag) {
				if (this.sectionStart < this.entityStart) this.cbs.onattribdata(this.sectionStart, this.entityStart);
				this.sectionStart = this.entityStart + consumed;
				this.index = this.sectionStart - 1;
				this.cbs.onattribentity(cp);
			} else {
				if (this.sectionStart < this.entityStart) this.cbs.ontext(this.sectionStart, this.entityStart);
				this.sectionStart = this.entityStart + consumed;
				this.index = this.sectionStart - 1;
				this.cbs.ontextentity(cp, this.sectionStart);
			}
		}
	};
}));
// node_modules/htmlparser2/dist/Parser.js
var fromCodePoint, formTags, pTag, headingTags, tableSectionTags, ddtTags, rtpTags, openImpliesClose, DOCUMENT_TYPE, voidElements, foreignContextElements, htmlIntegrationElements, svgTagNameAdjustments, ForeignContext, reNameEnd, Parser$1;
var init_Parser = __esmMin((() => {
	init_Tokenizer();
	({fromCodePoint} = String);
	formTags = /* @__PURE__ */ new Set([
		"input",
		"option",
		"optgroup",
		"select",
		"button",
		"datalist",
		"textarea"
	]);
	pTag = /* @__PURE__ */ new Set(["p"]);
	headingTags = /* @__PURE__ */ new Set([
		"h1",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6",
		"p"
	]);
	tableSectionTags = /* @__PURE__ */ new Set(["thead", "tbody"]);
	ddtTags = /* @__PURE__ */ new Set(["dd", "dt"]);
	rtpTags = /* @__PURE__ */ new Set(["rt", "rp"]);
	openImpliesClose = /* @__PURE__ */ new Map([
		["tr", /* @__PURE__ */ new Set([
			"tr",
			"th",
			"td"
		])],
		["th", /* @__PURE__ */ new Set(["th"])],
		["td", /* @__PURE__ */ new Set([
			"thead",
			"th",
			"td"
		])],
		["body", /* @__PURE__ */ new Set([
			"head",
			"link",
			"script"
		])],
		["a", /* @__PURE__ */ new Set(["a"])],
		["li", /* @__PURE__ */ new Set(["li"])],
		["p", pTag],
		["h1", headingTags],
		["h2", headingTags],
		["h3", headingTags],
		["h4", headingTags],
		["h5", headingTags],
		["h6", headingTags],
		["select", formTags],
		["input", formTags],
		["output", formTags],
		["button", formTags],
		["datalist", formTags],
		["textarea", formTags],
		["option", /* @__PURE__ */ new Set(["option"])],
		["optgroup", /* @__PURE__ */ new Set(["optgroup", "option"])],
		["dd", ddtTags],
		["dt", ddtTags],
		["address", pTag],
		["article", pTag],
		["aside", pTag],
		["blockquote", pTag],
		["details", pTag],
		["div", pTag],
		["dl", pTag],
		["fieldset", pTag],
		["figcaption", pTag],
		["figure", pTag],
		["footer", pTag],
		["form", pTag],
		["header", pTag],
		["hr", pTag],
		["main", pTag],
		["nav", pTag],
		["ol", pTag],
		["pre", pTag],
		["section", pTag],
		["table", pTag],
		["ul", pTag],
		["rt", rtpTags],
		["rp", rtpTags],
		["tbody", tableSectionTags],
		["tfoot", tableSectionTags]
	]);
	DOCUMENT_TYPE = "doctype";
	voidElements = /* @__PURE__ */ new Set([
		"area",
		"base",
		"basefont",
		"br",
		"col",
		"command",
		"embed",
		"frame",
		"hr",
		"img",
		"input",
		"isindex",
		"keygen",
		"link",
		"meta",
		"param",
		"source",
		"track",
		"wbr"
	]);
	foreignContextElements = /* @__PURE__ */ new Set(["math", "svg"]);
	htmlIntegrationElements = /* @__PURE__ */ new Set([
		"mi",
		"mo",
		"mn",
		"ms",
		"mtext",
		"annotation-xml",
		"foreignObject",
		"desc",
		"title"
	]);
	svgTagNameAdjustments = /* @__PURE__ */ new Map([
		["altglyph", "altGlyph"],
		["altglyphdef", "altGlyphDef"],
		["altglyphitem", "altGlyphItem"],
		["animatecolor", "animateColor"],
		["animatemotion", "animateMotion"],
		["animatetransform", "animateTransform"],
		["clippath", "clipPath"],
		["feblend", "feBlend"],
		["fecolormatrix", "feColorMatrix"],
		["fecomponenttransfer", "feComponentTransfer"],
		["fecomposite", "feComposite"],
		["feconvolvematrix", "feConvolveMatrix"],
		["fediffuselighting", "feDiffuseLighting"],
		["fedisplacementmap", "feDisplacementMap"],
		["fedistantlight", "feDistantLight"],
		["fedropshadow", "feDropShadow"],
		["feflood", "feFlood"],
		["fefunca", "feFuncA"],
		["fefuncb", "feFuncB"],
		["fefuncg", "feFuncG"],
		["fefuncr", "feFuncR"],
		["fegaussianblur", "feGaussianBlur"],
		["feimage", "feImage"],
		["femerge", "feMerge"],
		["femergenode", "feMergeNode"],
		["femorphology", "feMorphology"],
		["feoffset", "feOffset"],
		["fepointlight", "fePointLight"],
		["fespecularlighting", "feSpecularLighting"],
		["fespotlight", "feSpotLight"],
		["fetile", "feTile"],
		["feturbulence", "feTurbulence"],
		["foreignobject", "foreignObject"],
		["glyphref", "glyphRef"],
		["lineargradient", "linearGradient"],
		["radialgradient", "radialGradient"],
		["textpath", "textPath"]
	]);
	(function(ForeignContext) {
		ForeignContext[ForeignContext["None"] = 0] = "None";
		ForeignContext[ForeignContext["Svg"] = 1] = "Svg";
		ForeignContext[ForeignContext["MathML"] = 2] = "MathML";
	})(ForeignContext || (ForeignContext = {}));
	reNameEnd = /\s|\//;
	Parser$1 = class {
		options;
		/** The start index of the last event. */
		startIndex = 0;
		/** The end index of the last event. */
		endIndex = 0;
		/**
		* Store the start index of the current open tag,
		* so we can update the start index for attributes.
		*/
		openTagStart = 0;
		tagname = "";
		attribname = "";
		attribvalue = "";
		attribs = null;
		stack = [];
		foreignContext;
		cbs;
		lowerCaseTagNames;
		lowerCaseAttributeNames;
		recognizeSelfClosing;
		/** We are parsing HTML. Inverse of the `xmlMode` option. */
		htmlMode;
		tokenizer;
		buffers = [];
		bufferOffset = 0;
		/** The index of the last written buffer. Used when resuming after a `pause()`. */
		writeIndex = 0;
		/** Indicates whether the parser has finished running / `.end` has been called. */
		ended = false;
		constructor(cbs, options = {}) {
			this.options = options;
			this.cbs = cbs ?? {};
			this.htmlMode = !this.options.xmlMode;
			this.lowerCaseTagNames = options.lowerCaseTags ?? this.htmlMode;
			this.lowerCaseAttributeNames = options.lowerCaseAttributeNames ?? this.htmlMode;
			this.recognizeSelfClosing = options.recognizeSelfClosing ?? !this.htmlMode;
			this.tokenizer = new (options.Tokenizer ?? Tokenizer)(this.options, this);
			this.foreignContext = [ForeignContext.None];
			this.cbs.onparserinit?.(this);
		}
		/**
		* @param start Start index for the current parser event.
		* @param endIndex End index for the current parser event.
		* @internal
		*/
		ontext(start, endIndex) {
			const data = this.getSlice(start, endIndex);
			this.endIndex = endIndex - 1;
			this.cbs.ontext?.(data);
			this.startIndex = endIndex;
		}
		/**
		* @param cp Current Unicode code point.
		* @param endIndex End index for the current parser event.
		* @internal
		*/
		ontextentity(cp, endIndex) {
			this.endIndex = endIndex - 1;
			this.cbs.ontext?.(fromCodePoint(cp));
			this.startIndex = endIndex;
		}
		/** @internal */
		isInForeignContext() {
			return this.foreignContext[0] !== ForeignContext.None;
		}
		/**
		* Checks if the current tag is a void element. Override this if you want
		* to specify your own additional void elements.
		* @param name Name of the pseudo selector.
		*/
		isVoidElement(name) {
			return this.htmlMode && voidElements.has(name);
		}
		/**
		* Read a tag name from the buffer.
		*
		* When `lowerCaseTagNames` is enabled (the default in HTML mode), the name
		* is lowercased and may be adjusted for SVG casing or the `image` → `img`
		* alias.
		* @param start Start index of the tag name in the buffer.
		* @param endIndex End index of the tag name in the buffer.
		*/
		readTagName(start, endIndex) {
			const name = this.lowerCaseTagNames ? this.getSlice(start, endIndex).toLowerCase() : this.getSlice(start, endIndex);
			if (!(this.lowerCaseTagNames && this.htmlMode)) return name;
			if (this.foreignContext[0] === ForeignContext.Svg) return svgTagNameAdjustments.get(name) ?? name;
			if (this.foreignContext.length > 1) {
				const adjusted = svgTagNameAdjustments.get(name);
				if (adjusted !== void 0 && this.stack.includes(adjusted)) return adjusted;
			}
			if (!this.isInForeignContext()) return name === "image" ? "img" : name;
			return name;
		}
		/**
		* @param start Start index for the current parser event.
		* @param endIndex End index for the current parser event.
		* @internal
		*/
		onopentagname(start, endIndex) {
			this.endIndex = endIndex;
			this.emitOpenTag(this.readTagName(start, endIndex));
		}
		emitOpenTag(name) {
			this.openTagStart = this.startIndex;
			this.tagname = name;
			if (this.htmlMode && name === "form" && this.stack.includes("form")) {
				this.tagname = "";
				return;
			}
			const impliesClose = this.htmlMode && openImpliesClose.get(name);
			if (impliesClose) while (this.stack.length > 0 && impliesClose.has(this.stack[0])) this.popElement(true);
			if (!this.isVoidElement(name)) {
				this.stack.unshift(name);
				if (this.htmlMode) {
					if (name === "svg") this.foreignContext.unshift(ForeignContext.Svg);
					else if (name === "math") this.foreignContext.unshift(ForeignContext.MathML);
					else if (htmlIntegrationElements.has(name)) this.foreignContext.unshift(ForeignContext.None);
				}
			}
			this.cbs.onopentagname?.(name);
			if (this.cbs.onopentag) this.attribs = {};
		}
		endOpenTag(isImplied) {
			this.startIndex = this.openTagStart;
			if (this.attribs) {
				this.cbs.onopentag?.(this.tagname, this.attribs, isImplied);
				this.attribs = null;
			}
			if (this.cbs.onclosetag && this.isVoidElement(this.tagname)) this.cbs.onclosetag(this.tagname, true);
			this.tagname = "";
		}
		/**
		* @param endIndex End index for the current parser event.
		* @internal
		*/
		onopentagend(endIndex) {
			this.endIndex = endIndex;
			this.endOpenTag(false);
			this.startIndex = endIndex + 1;
		}
		/**
		* @param start Start index for the current parser event.
		* @param endIndex End index for the current parser event.
		* @internal
		*/
		onclosetag(start, endIndex) {
			this.endIndex = endIndex;
			const name = this.readTagName(start, endIndex);
			if (!this.isVoidElement(name)) {
				const pos = this.stack.indexOf(name);
				if (pos !== -1) {
					for (let index = 0; index < pos; index++) this.popElement(true);
					this.popElement(false);
				} else if (this.htmlMode && name === "p") {
					this.emitOpenTag("p");
					this.closeCurrentTag(true);
				}
			} else if (this.htmlMode && name === "br") {
				this.cbs.onopentagname?.("br");
				this.cbs.onopentag?.("br", {}, true);
				this.cbs.onclosetag?.("br", false);
			}
			this.startIndex = endIndex + 1;
		}
		/**
		* @param endIndex End index for the current parser event.
		* @internal
		*/
		onselfclosingtag(endIndex) {
			this.endIndex = endIndex;
			if (this.recognizeSelfClosing || this.isInForeignContext()) {
				this.closeCurrentTag(false);
				this.startIndex = endIndex + 1;
			} else this.onopentagend(endIndex);
		}
		/**
		* Pop the top element off the stack, emit a close event, and maintain
		* the foreign context stack.
		* @param implied Whether this close is implied (not from an explicit end tag).
		*/
		popElement(implied) {
			const element = this.stack.shift();
			if (this.htmlMode && (foreignContextElements.has(element) || htmlIntegrationElements.has(element))) this.foreignContext.shift();
			this.cbs.onclosetag?.(element, implied);
		}
		closeCurrentTag(isOpenImplied) {
			const name = this.tagname;
			this.endOpenTag(isOpenImplied);
			if (this.stack[0] === name) this.popElement(!isOpenImplied);
		}
		/**
		* @param start Start index for the current parser event.
		* @param endIndex End index for the current parser event.
		* @internal
		*/
		onattribname(start, endIndex) {
			this.startIndex = start;
			const name = this.getSlice(start, endIndex);
			this.attribname = this.lowerCaseAttributeNames ? name.toLowerCase() : name;
		}
		/**
		* @param start Start index for the current parser event.
		* @param endIndex End index for the current parser event.
		* @internal
		*/
		onattribdata(start, endIndex) {
			this.attribvalue += this.getSlice(start, endIndex);
		}
		/**
		* @param cp Current Unicode code point.
		* @internal
		*/
		onattribentity(cp) {
			this.attribvalue += fromCodePoint(cp);
		}
		/**
		* @param quote Quote type used for the current attribute.
		* @param endIndex End index for the current parser event.
		* @internal
		*/
		onattribend(quote, endIndex) {
			this.endIndex = endIndex;
			this.cbs.onattribute?.(this.attribname, this.attribvalue, quote === QuoteType.Double ? "\"" : quote === QuoteType.Single ? "'" : quote === QuoteType.NoValue ? void 0 : null);
			if (this.attribs && !Object.hasOwn(this.attribs, this.attribname)) this.attribs[this.attribname] = this.attribvalue;
			this.attribvalue = "";
		}
		getInstructionName(value) {
			const index = value.search(reNameEnd);
			let name = index < 0 ? value : value.substr(0, index);
			if (this.lowerCaseTagNames) name = name.toLowerCase();
			return name;
		}
		/**
		* @param start Start index for the current parser event.
		* @param endIndex End index for the current parser event.
		* @internal
		*/
		ondeclaration(start, endIndex) {
			this.endIndex = endIndex;
			const value = this.getSlice(start, endIndex);
			if (this.cbs.onprocessinginstruction) {
				const name = this.htmlMode ? this.lowerCaseTagNames ? DOCUMENT_TYPE : value.slice(0, 7) : this.getInstructionName(value);
				this.cbs.onprocessinginstruction(`!${name}`, `!${value}`);
			}
			this.startIndex = endIndex + 1;
		}
		/**
		* @param start Start index for the current parser event.
		* @param endIndex End index for the current parser event.
		* @internal
		*/
		onprocessinginstruction(start, endIndex) {
			this.endIndex = endIndex;
			const value = this.getSlice(start, endIndex);
			if (this.cbs.onprocessinginstruction) {
				const name = this.getInstructionName(value);
				this.cbs.onprocessinginstruction(`?${name}`, `?${value}`);
			}
			this.startIndex = endIndex + 1;
		}
		/**
		* @param start Start index for the current parser event.
		* @param endIndex End index for the current parser event.
		* @param offset Offset applied when computing parser indices.
		* @internal
		*/
		oncomment(start, endIndex, offset) {
			this.endIndex = endIndex;
			this.cbs.oncomment?.(this.getSlice(start, endIndex - offset));
			this.cbs.oncommentend?.();
			this.startIndex = endIndex + 1;
		}
		/**
		* @param start Start index for the current parser event.
		* @param endIndex End index for the current parser event.
		* @param offset Offset applied when computing parser indices.
		* @internal
		*/
		oncdata(start, endIndex, offset) {
			this.endIndex = endIndex;
			const value = this.getSlice(start, endIndex - offset);
			if (!this.htmlMode || this.options.recognizeCDATA) {
				this.cbs.oncdatastart?.();
				this.cbs.ontext?.(value);
				this.cbs.oncdataend?.();
			} else if (this.isInForeignContext()) this.cbs.ontext?.(value);
			else {
				this.cbs.oncomment?.(`[CDATA[${value}]]`);
				this.cbs.oncommentend?.();
			}
			this.startIndex = endIndex + 1;
		}
		/** @internal */
		onend() {
			if (this.cbs.onclosetag) {
				this.endIndex = this.startIndex;
				for (let index = 0; index < this.stack.length; index++) this.cbs.onclosetag(this.stack[index], true);
			}
			this.cbs.onend?.();
		}
		/**
		* Resets the parser to a blank state, ready to parse a new HTML document
		*/
		reset() {
			this.cbs.onreset?.();
			this.tokenizer.reset();
			this.tagname = "";
			this.attribname = "";
			this.attribvalue = "";
			this.attribs = null;
			this.stack.length = 0;
			this.startIndex = 0;
			this.endIndex = 0;
			this.cbs.onparserinit?.(this);
			this.buffers.length = 0;
			this.foreignContext.length = 0;
			this.foreignContext.unshift(ForeignContext.None);
			this.bufferOffset = 0;
			this.writeIndex = 0;
			this.ended = false;
		}
		/**
		* Resets the parser, then parses a complete document and
		* pushes it to the handler.
		* @param data Document to parse.
		*/
		parseComplete(data) {
			this.reset();
			this.end(data);
		}
		getSlice(start, end) {
			if (start === end) return "";
			while (start - this.bufferOffset >= this.buffers[0].length) this.shiftBuffer();
			let slice = this.buffers[0].slice(start - this.bufferOffset, end - this.bufferOffset);
			while (end - this.bufferOffset > this.buffers[0].length) {
				this.shiftBuffer();
				slice += this.buffers[0].slice(0, end - this.bufferOffset);
			}
			return slice;
		}
		shiftBuffer() {
			this.bufferOffset += this.buffers[0].length;
			this.writeIndex--;
			this.buffers.shift();
		}
		/**
		* Parses a chunk of data and calls the corresponding callbacks.
		* @param chunk Chunk to parse.
		*/
		write(chunk) {
			if (this.ended) {
				this.cbs.onerror?.(/* @__PURE__ */ new Error(".write() after done!"));
				return;
			}
			this.buffers.push(chunk);
			if (this.tokenizer.running) {
				this.tokenizer.write(chunk);
				this.writeIndex++;
			}
		}
		/**
		* Parses the end of the buffer and clears the stack, calls onend.
		* @param chunk Optional final chunk to parse.
		*/
		end(chunk) {
			if (this.ended) {
				this.cbs.onerror?.(/* @__PURE__ */ new Error(".end() after done!"));
				return;
			}
			if (chunk) this.write(chunk);
			this.ended = true;
			this.tokenizer.end();
		}
		/**
		* Pauses parsing. The parser won't emit events until `resume` is called.
		*/
		pause() {
			this.tokenizer.pause();
		}
		/**
		* Resumes parsing after `pause` was called.
		*/
		resume() {
			this.tokenizer.resume();
			while (this.tokenizer.running && this.writeIndex < this.buffers.length) this.tokenizer.write(this.buffers[this.writeIndex++]);
			if (this.ended) this.tokenizer.end();
		}
	};
}));
// node_modules/htmlparser2/dist/index.js
var init_dist = __esmMin((() => {
	init_Parser();
	init_Tokenizer();
}));
// \0kept:htmlparser2
var _kept_htmlparser2_exports = /* @__PURE__ */ __exportAll({
	Parser: () => Parser$1,
	Tokenizer: () => Tokenizer
});
var init__kept_htmlparser2 = __esmMin((() => {
	init_dist();
}));
// \0late:htmlparser2
const _1$1 = function(...args) {
	const real = (init__kept_htmlparser2(), __toCommonJS(_kept_htmlparser2_exports)).Tokenizer;
	return new.target ? new real(...args) : real(...args);
};
// src/list/markdown/html.ts
/** Reads the tags of raw HTML inside Markdown: links, images, anchors and headings written as HTML. */
const noAttributes = {};
const noop = () => {};
/** The tags between two offsets in document order; comments and broken tags are passed over. */
function readTags(text, { start, end }) {
	const raw = text.slice(start, end);
	const plain = /^<(\/?)([a-z][a-z0-9-]*)\s*\/?>$/i.exec(raw);
	if (plain) return [{
		kind: plain[1] ? "close" : "open",
		name: plain[2].toLowerCase(),
		attributes: noAttributes,
		start,
		end
	}];
	const tags = [];
	let open = {
		start: 0,
		name: "",
		attributes: {}
	};
	let attribute = "";
	let value;
	const finish = (last) => tags.push({
		kind: "open",
		name: open.name,
		attributes: open.attributes,
		start: start + open.start,
		end: start + last + 1
	});
	const grow = (from, to) => {
		value = {
			start: value?.start ?? from,
			end: to
		};
	};
	const tokenizer = new _1$1({
		xmlMode: false,
		decodeEntities: false
	}, {
		onopentagname: (from, to) => {
			open = {
				start: from - 1,
				name: raw.slice(from, to).toLowerCase(),
				attributes: {}
			};
		},
		onattribname: (from, to) => {
			attribute = raw.slice(from, to).toLowerCase();
			value = void 0;
		},
		onattribdata: grow,
		onattribentity: noop,
		onattribend: (_quote, to) => {
			const place = value ?? {
				start: to,
				end: to
			};
			open.attributes[attribute] ??= {
				value: _1$2(raw.slice(place.start, place.end)),
				start: start + place.start,
				end: start + place.end
			};
		},
		onopentagend: finish,
		onselfclosingtag: finish,
		onclosetag: (from, to) => {
			const last = raw.indexOf(">", to);
			tags.push({
				kind: "close",
				name: raw.slice(from, to).toLowerCase(),
				attributes: noAttributes,
				start: start + from - 2,
				end: start + (last < 0 ? to : last + 1)
			});
		},
		oncdata: noop,
		oncomment: noop,
		ondeclaration: noop,
		onend: noop,
		onprocessinginstruction: noop,
		ontext: noop,
		ontextentity: noop
	});
	tokenizer.write(raw);
	tokenizer.end();
	return tags;
}
// src/list/markdown/bare-url.ts
/** Reads URLs that are bare in a text (GFM 0.29, section 6.9, extended autolinks; e-mail addresses are not read). */
const domain = /(?:[^\s\p{P}\p{S}]|[-._\u{10000}-\u{10ffff}])+/uy;
const plainPath = /[^\s()!"&'*,.:;<?\]_~]+/y;
const trail = /(?:[!"')*,.:;?_~]|&[a-z]+;|\](?![\s([]|$))+/iy;
const trailEnd = /<|\s|$|\](?:[\s([]|$)/y;
/**
* Makes a reader of one text: it says where the URL ends that starts with `http://`, `https://` or `www.` at an offset,
* or -1. Offsets must rise: it remembers where a search was in vain, so that no text is searched twice.
*/
function bareReader(text) {
	let noTrailUntil = 0;
	let badDomain = {
		from: -1,
		until: 0
	};
	const isTrail = (at) => {
		if (at < noTrailUntil) return false;
		const end = endOf$1(trail, text, at);
		if (endOf$1(trailEnd, text, end < 0 ? at : end) >= 0) return true;
		noTrailUntil = end;
		return false;
	};
	const domainEnd = (at) => {
		if (at <= badDomain.from && at < badDomain.until) return -1;
		let end = endOf$1(domain, text, at);
		while (end > at && /[._]/.test(text[end - 1]) && isTrail(end - 1)) end--;
		if (end <= at) return -1;
		const last = Math.max(text.lastIndexOf(".", Math.max(text.lastIndexOf(".", end - 1) - 1, 0)) + 1, at);
		if (!text.slice(last, end).includes("_")) return end;
		badDomain = {
			from: last,
			until: end
		};
		return -1;
	};
	return (at) => {
		if (!canStart(text, at)) return -1;
		const scheme = text.indexOf("://", at + 4);
		const end = domainEnd(scheme === at + 4 || scheme === at + 5 ? scheme + 3 : at);
		return end < 0 ? -1 : pathEnd(text, end, isTrail);
	};
}
/** Whether the characters around the prefix of a URL let it be one. */
function canStart(text, at) {
	const before = text[at - 1] ?? " ";
	if (/w/i.test(text[at])) return /[\s(*_[\]~]/.test(before) && at + 4 < text.length;
	const host = text[text.indexOf("//", at) + 2] ?? " ";
	return !/[a-z]/i.test(before) && !/[\s\p{P}\p{S}\p{Cc}]/u.test(host);
}
function pathEnd(text, start, isTrail) {
	let at = start;
	let open = 0;
	for (;;) {
		at = Math.max(at, endOf$1(plainPath, text, at));
		const mark = text[at];
		if (mark === void 0 || /\s/.test(mark)) return at;
		if (mark === "(") open++;
		else if (mark === ")" && open > 0) open--;
		else if (isTrail(at)) return at;
		at++;
	}
}
/** Where a sticky expression that matches at an offset ends, or -1. */
function endOf$1(expression, text, at) {
	expression.lastIndex = at;
	return expression.test(text) ? expression.lastIndex : -1;
}
// src/list/markdown/target.ts
const spaces = "[ \\t]*(?:\\n[ \\t]*)?";
const title = `(?:"(?:[^"\\\\]|\\\\[\\s\\S])*"|'(?:[^'\\\\]|\\\\[\\s\\S])*'|\\((?:[^()\\\\]|\\\\[\\s\\S])*\\))`;
const angled = /<((?:[^<>\n\\]|\\.)*)>/y;
const opening = new RegExp(`\\(${spaces}`, "y");
const closing = new RegExp(`(?:${spaces}(?<=[ \\t\\n])${title})?${spaces}\\)`, "y");
const label$1 = new RegExp(`[ \\t]*\\[((?:[^[\\]\\\\]|\\\\[\\s\\S])*)\\]:${spaces}`, "y");
const definitionEnd = new RegExp(`(?:${spaces}(?<=[ \\t\\n])${title})?[ \\t]*(?:\\n[ \\t]*|$)`, "y");
const lineEnd$1 = /[ \t]*(?:\n[ \t]*|$)/y;
function match(expression, text, at) {
	expression.lastIndex = at;
	return expression.exec(text);
}
/** The `(destination "title")` at an offset: the destination and where all of it ends (CommonMark 0.31, section 6.3). */
function readResource(text, at) {
	const open = match(opening, text, at);
	if (!open) return void 0;
	const start = at + open[0].length;
	if (text[start] === ")") return {
		target: {
			start,
			end: start
		},
		end: start + 1
	};
	const found = readDestination(text, start);
	const close = found && match(closing, text, found.end);
	return close ? {
		target: found.target,
		end: found.end + close[0].length
	} : void 0;
}
/** The link definitions that a paragraph begins with (CommonMark 0.31, section 4.7). */
function readDefinitions$1(text) {
	const all = [];
	if (text[0] !== "[") return all;
	for (let found = readDefinition(text, 0); found; found = readDefinition(text, found.next)) all.push(found);
	return all;
}
function readDefinition(text, at) {
	const head = match(label$1, text, at);
	if (!head || head[1].length > 999 || !/[^ \t\n]/.test(head[1])) return void 0;
	const start = at + head[0].indexOf("[");
	const targetStart = at + head[0].length;
	const found = readDestination(text, targetStart);
	if (!found) return void 0;
	const tail = match(definitionEnd, text, found.end) ?? match(lineEnd$1, text, found.end);
	if (!tail) return void 0;
	const next = found.end + tail[0].length;
	return {
		start,
		end: found.end + tail[0].trimEnd().length,
		label: {
			start: start + 1,
			end: start + 1 + head[1].length
		},
		target: {
			start: targetStart,
			end: found.end
		},
		next
	};
}
/** A destination as written, without angle brackets, and where it ends. */
function readDestination(text, at) {
	if (text[at] !== "<") {
		const end = destinationEnd(text, at);
		return end > at ? {
			target: {
				start: at,
				end
			},
			end
		} : void 0;
	}
	const found = match(angled, text, at);
	return found ? {
		target: {
			start: at + 1,
			end: at + 1 + found[1].length
		},
		end: at + found[0].length
	} : void 0;
}
/** Where a destination without angle brackets ends: at a space or an unbalanced parenthesis; -1 where it holds a control or over 32 levels of parentheses. */
function destinationEnd(text, start) {
	let depth = 0;
	let at = start;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 32 || code === 9 || code === 10) break;
		if (code < 32 || code === 127) return -1;
		if (code === 92 && /[()\\]/.test(text[at + 1] ?? "")) at++;
		else if (code === 40) {
			if (++depth > 32) return -1;
		} else if (code === 41 && --depth < 0) break;
	}
	return depth > 0 ? -1 : at;
}
// src/list/markdown/inline.ts
/**
* Scans inline text once, from left to right: code, raw HTML, escapes and autolinks bind first, then brackets pair up
* (CommonMark 0.31, sections 2.4 and 6.1 to 6.6, and its appendix on parsing). Emphasis moves no link, so it is not read.
*/
const step = /[\\<[\]]|`+|https?:\/\/|www\./gi;
const label = /\[((?:[^[\]\\]|\\[\s\S])*)\]/y;
const escapable = /[!-/:-@[-`{-~]/;
const autolink = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\x00-\x20<>\x7f]*|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*)>/iy;
const tag = /<(?:[a-z][a-z0-9-]*(?:[ \t\n]+[a-z_:][\w.:-]*(?:[ \t\n]*=[ \t\n]*(?:[^ \t\n"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t\n]*\/?|\/[a-z][a-z0-9-]*[ \t\n]*)>/iy;
const declarations = [
	[
		/<!--/y,
		"-->",
		"comment"
	],
	[
		/<!\[CDATA\[/y,
		"]]>",
		"html"
	],
	[
		/<![a-z]/iy,
		">",
		"html"
	],
	[
		/<\?/y,
		"?>",
		"html"
	]
];
/** A leaf's text with `\n` for line ends and spaces for quote marks; offsets stay. */
function inlineText(text, { start, end, holes }) {
	const raw = text.slice(start, end);
	if (!raw.includes("\r") && !holes.some(({ kind }) => kind === "quote")) return raw;
	const parts = [];
	let at = start;
	for (const hole of holes) {
		if (hole.kind !== "quote") continue;
		parts.push(text.slice(at, hole.start), " ");
		at = hole.end;
	}
	parts.push(text.slice(at, end));
	return parts.join("").replace(/\r$/, "").replace(/\r\n/g, " \n").replaceAll("\r", "\n");
}
/** Reads a stretch of inline text, its lines ended by `\n` and free of quote marks. */
function readInline(text, isDefined) {
	const holes = [];
	const links = [];
	const enclosed = [];
	spend(text.length);
	const findHole = holeFinder(text);
	const pairs = bracketPairs(text, isDefined);
	const bareEnd = bareReader(text);
	let free = 0;
	step.lastIndex = 0;
	for (let match = step.exec(text); match; match = step.exec(text)) {
		const at = match.index;
		const mark = match[0];
		let end = -1;
		if (mark === "[") pairs.open(at, at > free && text[at - 1] === "!");
		else if (mark === "]") {
			const link = pairs.close(at);
			if (link) links.push(link);
			end = link?.end ?? at + 1;
		} else if (mark.length > 1 && mark[0] !== "`") {
			const bare = makeBare(at, bareEnd(at));
			if (bare) (pairs.isOpen() ? enclosed : links).push(bare);
			if (bare && !pairs.isOpen()) end = bare.end;
		} else {
			const hole = findHole(at, mark);
			if (hole) holes.push(hole);
			if (hole) end = hole.end;
		}
		if (end >= 0) free = step.lastIndex = end;
	}
	return {
		holes,
		links,
		enclosed
	};
}
function makeBare(start, end) {
	if (end < 0) return void 0;
	const span = {
		start,
		end
	};
	return {
		kind: "bare",
		image: false,
		...span,
		text: span,
		target: span
	};
}
/** CommonMark's bracket stack: links hold no links, images may. */
function bracketPairs(text, isDefined) {
	const stack = [];
	let inactive = 0;
	return {
		isOpen: () => stack.length > 0,
		open(at, image) {
			stack.push({
				at,
				image
			});
		},
		/** The link or image that the bracket at an offset closes. */
		close(at) {
			const opener = stack.pop();
			if (!opener) return void 0;
			const isActive = opener.image || stack.length >= inactive;
			inactive = Math.min(inactive, stack.length);
			const link = isActive ? readLink(text, opener, {
				at,
				isDefined
			}) : void 0;
			if (link && !opener.image) inactive = stack.length;
			return link;
		}
	};
}
function readLink(text, { at: open, image }, { at, isDefined }) {
	const start = image ? open - 1 : open;
	const inner = {
		start: open + 1,
		end: at
	};
	if (text[at + 1] === "(") {
		const resource = readResource(text, at + 1);
		if (resource) return {
			kind: "inline",
			image,
			start,
			end: resource.end,
			text: inner,
			target: resource.target
		};
	}
	label.lastIndex = at + 1;
	const explicit = label.exec(text);
	const target = explicit?.[1] ? {
		start: at + 2,
		end: label.lastIndex - 1
	} : inner;
	const end = explicit ? label.lastIndex : at + 1;
	if (target.end - target.start > 999 || !isDefined(text.slice(target.start, target.end))) return void 0;
	return {
		kind: "reference",
		image,
		start,
		end,
		text: inner,
		target
	};
}
/** Finds the code span, tag, comment, autolink or escape at an offset; offsets must rise, so that nothing is searched twice in vain. */
function holeFinder(text) {
	const missing = /* @__PURE__ */ new Set();
	let runs;
	const findCode = (at, size) => {
		runs ??= backtickRuns(text);
		const ends = runs.get(size);
		while (ends?.length && ends.at(-1) <= at + size) ends.pop();
		return ends?.length ? {
			kind: "code",
			start: at,
			end: ends.at(-1)
		} : void 0;
	};
	const findDeclaration = (at) => {
		const [, shut, kind] = declarations.find(([open]) => endOf(open, text, at) >= 0) ?? [];
		if (!shut || !kind || missing.has(shut)) return void 0;
		const end = text.indexOf(shut, at + 2);
		if (end >= 0) return {
			kind,
			start: at,
			end: end + shut.length
		};
		missing.add(shut);
	};
	return (at, mark) => {
		if (mark === "\\") return escapable.test(text[at + 1] ?? "") ? {
			kind: "escape",
			start: at,
			end: at + 2
		} : void 0;
		if (mark !== "<") return findCode(at, mark.length);
		const address = endOf(autolink, text, at);
		if (address >= 0) return {
			kind: "autolink",
			start: at,
			end: address
		};
		const end = endOf(tag, text, at);
		return end >= 0 ? {
			kind: "html",
			start: at,
			end
		} : findDeclaration(at);
	};
}
/** Where the runs of backticks end, by their length; the last one of the text first. */
function backtickRuns(text) {
	const runs = /* @__PURE__ */ new Map();
	for (const { 0: run, index } of [...text.matchAll(/`+/g)].reverse()) {
		const ends = runs.get(run.length);
		if (ends) ends.push(index + run.length);
		else runs.set(run.length, [index + run.length]);
	}
	return runs;
}
function endOf(expression, text, at) {
	expression.lastIndex = at;
	return expression.test(text) ? expression.lastIndex : -1;
}
// src/list/markdown/link.ts
/**
* Reads the links of inline text: inline, reference, autolink, bare and HTML ones; images apart.
* CommonMark 0.31 (sections 6.3 to 6.5) and GFM's autolinks; whether a link is alive is not asked here.
*/
/** A reference label for comparison (CommonMark 0.31, "matches"). */
function normalizeLabel(label) {
	return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}
/** A destination as written to what it means: backslash escapes and character references resolved. */
function decodeUrl(raw) {
	let url = raw;
	if (url.includes("\\")) url = url.replace(/\\([!-/:-@[-`{-~])/g, "$1");
	return url.includes("&") ? _0$1(url.replace(/&(?![#a-z0-9]+;)/gi, "&amp;")) : url;
}
/** Every link and image of one stretch of inline text, in the order of their starts. */
function readLinks(text, leaf, definitions) {
	const found = readMarkdown(text, leaf, definitions);
	for (const hole of leaf.holes) if (hole.kind === "autolink") {
		const inner = {
			start: hole.start + 1,
			end: hole.end - 1
		};
		const raw = text.slice(inner.start, inner.end);
		const url = raw.includes(":") ? raw : `mailto:${raw}`;
		found.push({
			kind: "autolink",
			image: false,
			start: hole.start,
			end: hole.end,
			text: inner,
			url,
			target: inner
		});
	}
	if (leaf.holes.some((hole) => hole.kind === "html")) for (const link of readHtmlLinks(leafTags(text, leaf))) found.push(link);
	return nest(found);
}
const undefinedLabels = () => false;
/** Links in brackets and bare ones; a bare one after a bracket that is never closed counts too. */
function readMarkdown(text, leaf, definitions) {
	const body = inlineText(text, leaf);
	const { links, enclosed } = readInline(body, definitions.size ? (label) => definitions.has(normalizeLabel(label)) : undefinedLabels);
	const found = links.map((link) => place(link, {
		body,
		start: leaf.start,
		definitions
	}));
	if (enclosed.length === 0) return found;
	const others = coverOf([...found, ...leaf.holes.filter(({ kind }) => kind !== "escape")]);
	for (const link of enclosed.map((bare) => place(bare, {
		body,
		start: leaf.start,
		definitions
	}))) if (!others.overlaps(link)) found.push(link);
	return found;
}
function place(link, { body, start, definitions }) {
	const shift = (span) => ({
		start: span.start + start,
		end: span.end + start
	});
	const raw = body.slice(link.target.start, link.target.end);
	const known = link.kind === "reference" ? definitions.get(normalizeLabel(raw)) : void 0;
	const url = known?.url ?? (link.kind === "inline" ? decodeUrl(raw) : link.kind === "bare" && /^www/i.test(raw) ? `http://${raw}` : raw);
	return {
		kind: link.kind,
		image: link.image,
		...shift(link),
		text: shift(link.text),
		url,
		target: known?.target ?? shift(link.target)
	};
}
/** The HTML tags of inline text. */
function leafTags(text, leaf) {
	return leaf.holes.flatMap((hole) => hole.kind === "html" ? readTags(text, hole) : []);
}
/** The links and images that HTML tags make. */
function readHtmlLinks(tags) {
	const found = [];
	let next;
	for (const tag of tags.toReversed()) {
		const image = tag.name === "img";
		const attribute = tag.kind === "close" ? void 0 : image ? tag.attributes.src : tag.name === "a" ? tag.attributes.href : void 0;
		if (attribute) {
			const close = !image && next?.kind === "close" ? next : void 0;
			const label = image ? tag.attributes.alt ?? {
				start: tag.end,
				end: tag.end
			} : {
				start: tag.end,
				end: close?.start ?? tag.end
			};
			found.push({
				kind: "html",
				image,
				start: tag.start,
				end: close?.end ?? tag.end,
				text: {
					start: label.start,
					end: label.end
				},
				url: attribute.value.trim(),
				target: {
					start: attribute.start,
					end: attribute.end
				}
			});
		}
		if (tag.name === "a") next = tag;
	}
	return nest(found);
}
function byStart(a, b) {
	return a.start - b.start || b.end - a.end;
}
/** Sorts, and says of each link whether it is inside the text of another; an image's text holds no links, it is shown as plain text. */
function nest(found) {
	let outer;
	let image;
	const links = [];
	for (const link of found.sort(byStart)) {
		if (image && isInside(link, image.text)) continue;
		const nested = outer !== void 0 && isInside(link, outer.text);
		if (link.image) image = link;
		else if (!nested) outer = link;
		links.push({
			...link,
			nested
		});
	}
	return links;
}
/** The links that begin between two offsets, of links sorted by their starts. */
function linksIn(links, span) {
	return startingIn(links, span);
}
// src/list/markdown/without-end.ts
/** Cuts runs of characters off the end of a text. An expression that ends in `+$` tries each place again, which takes quadratic time. */
/** The text without the characters at its end that an expression of one character takes. */
function withoutEnd(text, one) {
	let end = text.length;
	while (end > 0 && one.test(text[end - 1])) end--;
	return text.slice(0, end);
}
// src/list/markdown/anchors.ts
/** The anchors of a document as GitHub makes them: of headings, Markdown and HTML ones, and those its author wrote. */
/**
* The text of inline Markdown as a reader sees it, of links sorted by their starts: link texts and code kept; marks, tags, comments and images dropped,
* because GitHub leaves an image's alternative text out of a heading's anchor. Spaces are kept: they become dashes.
*/
function visibleText(text, leaf, links) {
	const cuts = [];
	for (const hole of leaf.holes) if (hole.kind === "code") cuts.push({
		...hole,
		text: codeText(text.slice(hole.start, hole.end))
	});
	else if (hole.kind === "escape") cuts.push({
		start: hole.start,
		end: hole.end,
		text: shield(text.slice(hole.start + 1, hole.end))
	});
	else if (hole.kind !== "autolink") cuts.push({
		start: hole.start,
		end: hole.end,
		text: ""
	});
	for (const link of linksIn(links, leaf)) {
		if (link.end > leaf.end) continue;
		if (link.image) cuts.push({
			start: link.start,
			end: link.end,
			text: ""
		});
		else if (link.kind === "inline" || link.kind === "reference" || link.kind === "autolink") cuts.push({
			start: link.start,
			end: link.text.start,
			text: ""
		}, {
			start: link.text.end,
			end: link.end,
			text: ""
		});
	}
	let shown = "";
	let at = leaf.start;
	for (const cut of cuts.sort((a, b) => a.start - b.start || b.end - a.end)) {
		if (cut.start < at) continue;
		shown += text.slice(at, cut.start) + cut.text;
		at = cut.end;
	}
	shown += text.slice(at, Math.max(at, leaf.end));
	if (shown.includes("&")) shown = _0$1(shown);
	return unshield(stripEmphasis(shown));
}
/** Escaped characters and code must not be read as emphasis or references: their marks travel in the private-use area. */
const shield = (raw) => raw.replace(/[&*_~]/g, (mark) => String.fromCharCode(57344 + mark.charCodeAt(0)));
const unshield = (raw) => raw.replace(/[\ue026\ue02a\ue05f\ue07e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 57344));
function codeText(raw) {
	const inner = withoutEnd(raw.replace(/^`+/, ""), /`/);
	return shield(/^ .* $/.test(inner) && inner.trim() ? inner.slice(1, -1) : inner);
}
/** Emphasis in emphasis in emphasis: deeper nobody writes. */
const deepest = 3;
/** Drops the marks of emphasis, strong emphasis and strikethrough; an underscore inside a word is none. */
function stripEmphasis(raw) {
	if (!/[*_~]/.test(raw)) return raw;
	let shown = raw;
	for (let level = 0; level < deepest; level++) {
		const starless = shown.replace(/(\*{1,3})(?=\S)([^*]*[^\s*])\1/g, "$2");
		const inner = (starless.includes("_") ? starless.replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]*(?:(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])[^_]*)*)(?<=\S)\1(?![\p{L}\p{N}_])/gu, "$2") : starless).replace(/~~(?=\S)([^~]*\S)~~/g, "$1");
		if (inner === shown) break;
		shown = inner;
	}
	return shown;
}
/** The anchors of headings, in order, made unique as GitHub does. */
function slugHeadings(texts) {
	const slugger = new BananaSlug();
	return texts.map((text) => slugger.slug(text));
}
/** The anchor that a link like `#a%20b` points to; what cannot be decoded stays as written. */
function decodeAnchor(hash) {
	try {
		return decodeURIComponent(hash.replace(/^#/, ""));
	} catch {
		return hash.replace(/^#/, "");
	}
}
// src/list/contents.ts
/** Finds the tables of contents of a document by what they are, blocks of links into the page, whatever their heading says. */
/** What share of a block's links must lead into the page, and to how many places, for it to be contents: this finds 48 of 48 in a survey of lists. */
const share = .6;
const fewest = 3;
/** Whether a link leads to a place in the page itself. */
function isInPage(link) {
	return !link.image && /^#./.test(link.url);
}
/** The contents of the document, in order; most have one, some have none or several. */
function findContents(blocks, links, page) {
	const found = [];
	let end = -1;
	const items = blocks.filter((block) => block.kind === "item");
	const targetOf = targets(page);
	const short = [];
	for (const block of blocks) {
		if (block.start < end) continue;
		const shape = shapeOf(block);
		if (!shape) continue;
		const inside = linksIn(links, block).filter((link) => !link.image);
		const inPage = targetOf(inside);
		const places = new Set(inPage.map(({ hash }) => hash)).size;
		if (inPage.length < share * inside.length || places < fewest) {
			if (shape === "list" && places === 2 && inPage.length === inside.length && places === inside.length) short.push({
				block,
				targets: inPage
			});
			continue;
		}
		end = block.end;
		found.push({
			start: block.start,
			end: block.end,
			shape,
			lines: readLines(items, block, {
				shape,
				targets: inPage
			})
		});
	}
	const only = found.length === 0 ? short[0] : void 0;
	if (only && isWhole(only, page)) found.push({
		start: only.block.start,
		end: only.block.end,
		shape: "list",
		lines: readLines(items, only.block, {
			shape: "list",
			...only
		})
	});
	return found;
}
/** Finds which links of a block lead into the page: those that name a place, those that name the page and a place, and anchors whose number sign is missing. */
function targets({ path, anchors }) {
	const known = new Set(anchors.filter((anchor) => anchor !== "").map((anchor) => anchor.toLowerCase()));
	const isKnown = (hash) => known.has(decodeAnchor(hash).toLowerCase());
	const name = path.slice(path.lastIndexOf("/") + 1);
	return (inside) => {
		const home = inside.some(({ url }) => isAddress(url)) ? homeOf(inside, isKnown) : void 0;
		return inside.flatMap((link) => {
			if (isInPage(link)) return [{
				link,
				hash: link.url,
				page: "",
				isBare: false
			}];
			const at = link.url.indexOf("#");
			const page = link.url.slice(0, Math.max(0, at));
			if (at > 0 && at < link.url.length - 1 && (page === name || page === `./${name}` || page === home)) return [{
				link,
				hash: link.url.slice(at),
				page,
				isBare: false
			}];
			const isBare = at < 0 && !link.url.includes("/") && bareAnchor.test(link.url) && isKnown(`#${link.url}`);
			return isBare ? [{
				link,
				hash: `#${link.url}`,
				page: "",
				isBare
			}] : [];
		});
	};
}
/** What could be an anchor and is no path with folders or an ending. */
const bareAnchor = /^[\p{L}\p{N}%_-]+$/u;
/** An address of a repository's front page on GitHub, or of a file in it, with a place. */
const address = /^https?:\/\/(?:www\.)?github\.com\/[\w.-]+\/[\w.-]+(?:\/(?:blob|tree)\/[^#?]+)?\/?#./i;
const isAddress = (url) => address.test(url);
/** The address before the number sign that most full addresses of a block share, where half of the places they name are on this page. */
function homeOf(inside, isKnown) {
	const places = /* @__PURE__ */ new Map();
	for (const { url } of inside) {
		if (!isAddress(url)) continue;
		const at = url.indexOf("#");
		places.set(url.slice(0, at), (places.get(url.slice(0, at)) ?? /* @__PURE__ */ new Set()).add(url.slice(at)));
	}
	const [home, hashes] = [...places].sort((a, b) => b[1].size - a[1].size)[0] ?? ["", /* @__PURE__ */ new Set()];
	const here = [...hashes].filter(isKnown).length;
	return hashes.size >= fewest && 2 * here >= hashes.size ? home : void 0;
}
/** Whether a list of two links is contents: each is all that its item says, and it leaves at most one of the sections below it out. */
function isWhole({ block, targets }, { sections }) {
	const below = sections.filter(({ level, heading }) => level > 0 && heading.start >= block.end);
	const hashes = new Set(targets.map(({ hash }) => decodeAnchor(hash).toLowerCase()));
	const linked = below.filter(({ anchor }) => hashes.has(anchor));
	const first = linked[0];
	if (!first) return false;
	const peers = below.filter(({ level }) => level === first.level);
	return linked.every(({ level }) => level === first.level) && peers.length <= targets.length + 1 && peers.length >= targets.length;
}
function shapeOf(block) {
	switch (block.kind) {
		case "list": return "list";
		case "table": return "table";
		case "html":
		case "paragraph": return "html";
		default: return;
	}
}
function readLines(all, around, { shape, targets }) {
	if (shape !== "list") return targets.map((own) => ({
		...own,
		place: {
			start: own.link.start,
			end: own.link.end
		},
		depth: 0
	}));
	const items = startingIn(all, around).filter(({ end }) => end <= around.end);
	const base = items.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
	const byLink = new Map(targets.map((own) => [own.link, own]));
	const links = targets.map(({ link }) => link);
	const lines = [];
	for (const item of items) {
		const end = Math.max(item.ownEnd, item.marker.end);
		const own = startingIn(links, {
			start: item.start,
			end
		}).filter((link) => link.end <= end);
		for (const link of own) lines.push({
			...byLink.get(link),
			place: {
				start: item.start,
				end: item.ownEnd
			},
			depth: item.depth - base,
			item
		});
	}
	return lines;
}
/** The lines of a list of contents below one of its items. */
function linesBelow({ lines }, { start, end }) {
	let from = 0;
	for (let high = lines.length; from < high;) {
		const middle = from + high >> 1;
		if (lines[middle].place.start <= start) from = middle + 1;
		else high = middle;
	}
	const found = [];
	for (let at = from; at < lines.length && lines[at].place.start < end; at++) found.push(lines[at]);
	return found.filter(({ item }) => item !== void 0 && item.end <= end);
}
// src/list/identity/tracking.ts
/** Query parameters that only say where a visitor came from. Those that mean something on some hosts are bound to hosts where they do not. */
/** Known on any host (their names are kept by the ClearURLs and Brave lists). */
const everywhere = /^(?:utm_[a-z_]+|fbclid|gclid|gclsrc|gad_source|gad_campaignid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|mc_[ce]id|igshid|igsh|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id|oly_anon_id|ref_src|ref_url|li_fat_id|s_cid)$/i;
/** Hosts, without `www.` and `m.`, and what only tracks there. */
const onHosts = [
	[/^(?:(?:music\.)?youtube\.com|youtu\.be)$/, /^(?:si|feature)$/],
	[/(?:^|\.)medium\.com$/, /^source$/],
	[/^(?:smile\.)?amazon\.(?:com|co\.\w\w|com\.\w\w|\w\w)$/, /^(?:tag|ref|ref_|linkcode|linkid|pd_rd_\w+|pf_rd_\w+|camp|creative|creativeasin|ascsubtag|psc|qid|sr|dib|dib_tag)$/],
	[/^(?:open\.)?spotify\.com$/, /^si$/],
	[/^(?:twitter|x)\.com$/, /^(?:s|t)$/],
	[/^linkedin\.com$/, /^(?:trk|trackingid|originalsubdomain)$/],
	[/(?:^|\.)(?:aliyun|alibabacloud|taobao|tmall|1688)\.com$/, /^spm$/],
	[/^bilibili\.com$/, /^(?:spm_id_from|vd_source|share_source|from_spmid)$/],
	[/^reddit\.com$/, /^(?:share_id|rdt)$/]
];
/** Where `ref` names a branch, a tag or a commit, or may do so. */
const codeHosts = /(?:^|\.)(?:github\.com|githubusercontent\.com|gitlab\.[\w.]+|bitbucket\.org|codeberg\.org|gitee\.com|shields\.io|sourcegraph\.com)$|^(?:api|raw|git|gitlab|cgit|code)\./;
/** Names of hosts are no longer (RFC 1035, section 2.3.4, without the final dot). */
const longestHost = 253;
const revision = /^(?:main|master|head|dev|develop|trunk|stable|latest|refs|tags|heads|v?\d[\w.-]*|[0-9a-f]{7,40})(?:$|[/.])/i;
/** Whether `ref` may name a revision at a host. */
function isOfCode(host) {
	return host.length <= longestHost && codeHosts.test(host);
}
/** Whether a parameter only tracks the visitors of a host; `host` in lower case without `www.` and `m.`. */
function isTracker(host, name, value) {
	if (everywhere.test(name)) return true;
	if (onHosts.some(([hosts, names]) => hosts.test(host) && names.test(name.toLowerCase()))) return value !== "friends_link";
	return /^ref$/i.test(name) && /[a-z]{3}/i.test(value) && !revision.test(value) && !isOfCode(host);
}
/** Where a visitor came from, as some sites write it: not sure enough to be taken out of an address, but no sign of another work. */
const usual = /^(?:ref|referrer|spm|si|share_id|trk)$/i;
/** Where a visitor came from, as Medium and others write it; elsewhere `source` may say what is shown. */
const origin = /^(?:-{2,}|.*-{3}|(?:rss|friends_link|e?mail|share|copy_link|social|github|twitter|post_page|user_profile|collection|your_stories)(?:$|[-_]))/i;
/** Parameters that at some sites say nothing of what is shown: the language of the page around it, and where it was opened from. */
const idleAt = [
	[/(?:^|\.)google\.com$/, /^(?:hl|gl|usp|authuser)$/],
	[/^(?:music\.)?youtube\.com$/, /^(?:ab_channel|pp)$/],
	[/^marketplace\.visualstudio\.com$/, /^ssr$/]
];
/** Whether a parameter says nothing of what is shown at a host, so that addresses with it and without it are one work. */
function isIdle(host, name, value) {
	if (isTracker(host, name, value) || usual.test(name) && !isOfCode(host) || name === "source" && origin.test(value)) return true;
	return idleAt.some(([at, names]) => names.test(name) && at.test(host));
}
// src/list/identity/url.ts
/** One key for all spellings of a URL; which work a URL identifies is in `identifier.ts`. */
/** The parsed URL, or undefined where it is none; no exception. */
function readUrl(raw) {
	return URL.canParse(raw) ? new URL(raw) : void 0;
}
/** Whether the URL leads out of the repository: it has a scheme or starts with two slashes. */
function isExternal(url) {
	return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}
/** Lower-case host without `www.` or `m.`. */
function plainHost(url) {
	return url.hostname.replace(/^(?:www|m)\./, "").replace(/^([a-z-]{2,12})\.m\.wikipedia\.org$/, "$1.wikipedia.org");
}
/**
* A key that is equal for spellings of one address: scheme, `www.`, trailing slash, `index.*`, order of the query and
* tracking parameters do not count; the path's case and the fragment do.
*/
function urlKey(url) {
	const path = withoutEnd(url.pathname.replace(/\/index\.(?:html?|php)$/i, "/"), /\//);
	let query = "";
	if (url.search) {
		const host = plainHost(url);
		const kept = [...url.searchParams].filter(([name, value]) => !isIdle(host, name, value)).map(([name, value]) => `${name}=${value}`);
		if (kept.length > 0) query = `?${kept.sort().join("&")}`;
	}
	const port = url.port ? `:${url.port}` : "";
	return `${plainHost(url)}${port}${decodePath(path)}${query}${url.hash}`;
}
/** A path with its percent escapes resolved; unchanged where they are broken. */
function decodePath(path) {
	if (!path.includes("%")) return path;
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
// src/list/identity/forges.ts
/** Which repository an address is of, at the hosts that are known to hold repositories. A host that is not known here holds pages like any other. */
/** First parts of paths that are pages of GitHub itself. Others may come: without an owner of the name nothing is called dead. */
const githubPages = new Set("about account advisories apps blog careers changelog codespaces collections contact copilot customer-stories dashboard discussions education enterprise enterprises events explore features gist gists github-copilot home issues join login logos logout marketplace mcp models mobile new newsroom nonprofit notifications open-source orgs organizations partners premium-support pricing projects pulls readme resources search security sessions settings signup site solutions spark sponsors stars team teams topics trending users watching why-github".split(" "));
const cut = (parts, end, start = 0) => ({
	own: parts.slice(start, end),
	rest: parts.slice(end)
});
const words$1 = (text) => new Set(text.split(" "));
const gitlabPages = words$1("- admin api dashboard explore groups help projects public search snippets users");
/** Names that nobody may have (gitea, `models/user`, "reservedUsernames"), and pages of the hosts' own. */
const forgejoPages = words$1("- admin api assets attachments avatar avatars captcha explore ghost issues login metrics milestones notifications org organizations pulls repo repo-avatars search user v2");
const bitbucketPages = words$1("account api blog dashboard product repo site snippets socialauth support");
/** Words that GitLab lets no group or project be called, so that they end its path where there is no `-` (docs.gitlab.com, "Reserved project and group names"). */
const gitlabEnds = words$1("- badges blame blob builds commits create create_dir edit files find_file new preview raw refs tree update wikis issues merge_requests");
/** Old pages with a number or a commit behind them; alone each may be the name of a project. */
const gitlabNumbered = words$1("commit jobs milestones pipelines snippets");
/** What is after `-` is a page of the project, and in addresses of before 2020 what is after a word of GitLab's own; what is before are groups. */
const gitlab = (parts) => {
	if (gitlabPages.has(parts[0].toLowerCase())) return void 0;
	const end = parts.findIndex((one, index) => {
		if (index > 0 && /\.git$/i.test(parts[index - 1])) return true;
		return gitlabEnds.has(one) || index > 1 && gitlabNumbered.has(one) && /^(?:\d+|[\da-f]{7,40})$/.test(parts[index + 1] ?? "");
	});
	const count = end < 0 ? parts.length : end;
	return count < 2 || count > 20 ? void 0 : cut(parts, count);
};
const ownerAndName = (pages) => (parts) => parts[1] === void 0 || parts[1] === "-" || pages.has(parts[0].toLowerCase()) ? void 0 : cut(parts, 2);
/** A workspace has pages of its own under `workspace` (support.atlassian.com, "What is a workspace?"). */
const bitbucket = (parts, url) => parts[1] === "workspace" && parts.length > 2 ? void 0 : ownerAndName(bitbucketPages)(parts, url);
/** At sourcehut everybody's name begins with `~` (man.sr.ht/git.sr.ht). */
const sourcehut = (parts) => parts[0].startsWith("~") && parts.length > 1 ? cut(parts, 2) : void 0;
const pagurePages = words$1("about api browse dashboard docs group groups login logout new pv releases search settings ssh_info static user users");
/** Parts after the name of a project, which none may have as its own (pagure, "BLACKLISTED_PROJECTS" and its routes). */
const pagureEnds = words$1("activity blame blob board boards branches c commits diff docs forks history issue issues pull-request pull-requests raw releases roadmap settings star stats tags tree wait watch");
/** `project`, `namespace/project`, or either of them after `fork/user` (docs.pagure.org, "Usage"). */
const pagure = (parts) => {
	const from = parts[0] === "fork" ? 2 : 0;
	if (parts[from] === void 0 || from === 0 && pagurePages.has(parts[0])) return void 0;
	const isWhole = parts[from + 1] === void 0 || pagureEnds.has(parts[from + 1]) || /\.git$/.test(parts[from]);
	return cut(parts, isWhole ? from + 1 : from + 2);
};
/** Its pages of a repository (cgit, `cmd.c`). */
const cgitEnds = words$1("about atom blame blob clone commit diff info log patch plain rawdiff refs snapshot stats summary tag tree");
const endOfCgit = (parts, from) => {
	const end = parts.findIndex((one, index) => index > from && (/\.git$/.test(parts[index - 1]) || cgitEnds.has(one)));
	return end < 0 ? parts.length : end;
};
/** Savannah has one repository at `/cgit/`, at gitweb's `?p=`, and at `/git/`, where it is cloned from (savannah.gnu.org, "Using Git"). */
const savannah = (parts, url) => {
	if (parts[0] === "gitweb") {
		const [name = "", ...more] = url.search.slice(1).split(/[;&]/);
		return name.startsWith("p=") ? {
			own: name.slice(2).split("/"),
			rest: more.filter((one) => one !== "" && one !== "a=summary")
		} : void 0;
	}
	return /^(?:cgit|git|r)$/.test(parts[0]) && parts.length > 1 ? cut(parts, endOfCgit(parts, 1), 1) : void 0;
};
/** Somebody's, or the one that a project, a package of a distribution or its owner uses; others have a name after `+git` (help.launchpad.net/Code/Git). */
const launchpad = (parts) => {
	let count = parts[0].startsWith("~") ? 1 : 0;
	if (parts[count] !== "+git") count += parts[count + 1] === "+source" || parts[count + 1] === "+oci" ? 3 : 1;
	if (parts[count] === "+git") count += 2;
	return count > parts.length ? void 0 : cut(parts, count);
};
/** What the pages of code show: what the names with `+git` are at git.launchpad.net, and branches of Bazaar. */
const launchpadCode = (parts, url) => {
	const inGit = parts.includes("+git") ? launchpad(parts, url) : void 0;
	if (inGit) return {
		...inGit,
		host: "git.launchpad.net"
	};
	return parts[0].startsWith("~") && parts.length > 2 ? cut(parts, 3) : void 0;
};
const branch = "(?:main|master|HEAD)";
const readme = String.raw`readme(?:\.(?:md|markdown|rst|txt|org|adoc))?`;
const inTree = new RegExp(`^(?:-/)?(?:tree/${branch}|blob/${branch}/${readme})$`, "i");
/** Whether what follows the name of a repository at GitHub shows the repository itself. */
function isFrontAtGithub(rest) {
	return rest.length === 0 || inTree.test(rest.join("/"));
}
/** Whether a fragment leads to the README that a repository shows. */
function isReadmeHash(hash) {
	return /^#(?:readme|readme-ov-file)?$/i.test(hash);
}
/** The name of a repository without what an address to clone it has besides. */
function withoutGit(name) {
	return name.replace(/\.git$/i, "");
}
const inSource = new RegExp(`^src(?:/(?:branch/)?${branch}(?:/${readme})?)?$`, "i");
const inPagure = new RegExp(`^(?:tree/${branch}|blob/${branch}/f/${readme})$`, "i");
const inCgit = /^(?:about|summary|tree)$/;
/** Public hosts of repositories, by what they run. Only hosts whose API answers without a login are `gitlab` and `forgejo`. */
const hosts = {
	...named$1({
		forge: "github",
		naming: ownerAndName(githubPages),
		front: inTree,
		anyCase: true
	}, "github.com www.github.com"),
	...named$1({
		forge: "gitlab",
		naming: gitlab,
		front: inTree,
		anyCase: true
	}, "gitlab.com framagit.org gitlab.freedesktop.org gitlab.gnome.org gitlab.haskell.org gitlab.inria.fr gitlab.torproject.org gitlab.xfce.org invent.kde.org salsa.debian.org code.videolan.org"),
	...named$1({
		forge: "forgejo",
		naming: ownerAndName(forgejoPages),
		front: inSource,
		anyCase: true
	}, "codeberg.org code.forgejo.org gitea.com git.disroot.org git.gay"),
	...named$1({
		forge: "other",
		naming: ownerAndName(forgejoPages),
		front: inSource,
		anyCase: true
	}, "notabug.org"),
	...named$1({
		forge: "other",
		naming: ownerAndName(forgejoPages),
		front: inTree,
		anyCase: true
	}, "gitee.com"),
	...named$1({
		forge: "other",
		naming: bitbucket,
		front: new RegExp(`${inSource.source}|^overview$`, "i"),
		anyCase: true
	}, "bitbucket.org"),
	...named$1({
		forge: "other",
		naming: sourcehut,
		front: new RegExp(`^tree(?:/${branch})?$`)
	}, "git.sr.ht hg.sr.ht"),
	...named$1({
		forge: "other",
		naming: savannah,
		front: inCgit
	}, "git.savannah.gnu.org git.savannah.nongnu.org"),
	...named$1({
		forge: "other",
		naming: launchpad,
		front: inCgit
	}, "git.launchpad.net"),
	...named$1({
		forge: "other",
		naming: launchpadCode,
		front: /^files$/
	}, "code.launchpad.net bazaar.launchpad.net"),
	...named$1({
		forge: "other",
		naming: pagure,
		front: inPagure
	}, "pagure.io")
};
function named$1(host, names) {
	return Object.fromEntries(names.split(" ").map((name) => [name, host]));
}
const part = /^[\w.+~-]{1,100}$/;
/** Where an address is at its host: how its path names a repository, and what follows. */
function placeAt(url) {
	if (!/^https?:$/.test(url.protocol) || url.port !== "" || !Object.hasOwn(hosts, url.hostname)) return void 0;
	const { forge, naming, front, anyCase } = hosts[url.hostname];
	const parts = url.pathname.split("/").filter((one) => one !== "");
	const found = parts.length === 0 ? void 0 : naming(parts, url);
	const own = found?.own.map((one, index, { length }) => index === length - 1 ? withoutGit(one) : one) ?? [];
	if (!found || !own.every((one) => part.test(one) && one !== "." && one !== "..")) return void 0;
	const { rest, host = plainHost(url) } = found;
	return {
		forge,
		host,
		path: own.join("/"),
		rest,
		isFront: rest.length === 0 || front.test(rest.join("/")),
		anyCase
	};
}
/** One key for all addresses of a repository, and for those of one page of it at GitLab; undefined for what is neither. */
function repositoryKey(url) {
	const place = placeAt(url);
	if (!place) return void 0;
	const { forge, host, path, rest, isFront, anyCase } = place;
	const own = `/${anyCase ? path.toLowerCase() : path}`;
	const page = new URL(url);
	page.hostname = host;
	for (const name of asBranch) page.searchParams.delete(name);
	if (forge === "gitlab" && !isFront) page.pathname = [
		own,
		...rest[0] === "-" ? [] : ["-"],
		...rest
	].join("/");
	else if (isFront) page.pathname = own;
	else return void 0;
	if (isFront && isReadmeHash(page.hash)) page.hash = "";
	if (url.pathname.startsWith("/gitweb")) page.search = "";
	return urlKey(page);
}
/** Parameters that say in other words which branch is meant, or where a visitor came from. */
const asBranch = ["ref_type", "nav_source"];
// src/list/identity/packages.ts
/** Which package an address is of, at the registries that can be asked; and whether it is the page of the package, or one of its pages. */
const npm = {
	host: "npm",
	path: /^\/package\/((?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)(?:\/(.*))?$/i,
	version: /^v\/\d[^/]*\/?$/
};
const pypi = {
	host: "PyPI",
	path: /^\/(?:project|pypi)\/([a-z\d](?:[\w.-]{0,98}[a-z\d])?)(?:\/(.*))?$/i,
	version: /^v?\d[^/]*\/?$/i
};
const kinds$1 = {
	"npmjs.com": npm,
	"npmjs.org": npm,
	"pypi.org": pypi,
	"pypi.python.org": pypi,
	"crates.io": {
		host: "crates.io",
		path: /^\/crates\/([a-z][\w-]*)(?:\/(.*))?$/i,
		version: /^\d[^/]*\/?$/
	}
};
/** The package of an address; undefined where it is of none. */
function packageAt(address) {
	const url = typeof address === "string" ? URL.parse(address) : address;
	if (!url || !/^https?:$/.test(url.protocol) || url.port !== "" || !Object.hasOwn(kinds$1, plainHost(url))) return void 0;
	const { host, path, version } = kinds$1[plainHost(url)];
	const [, name, rest = ""] = path.exec(decodePath(url.pathname)) ?? [];
	if (name === void 0 || rest.split("/").some((part) => part === "." || part === "..")) return void 0;
	return {
		host,
		name: host === "PyPI" ? plainName(name) : name,
		page: rest === "" ? "front" : version.test(rest) ? "version" : "other"
	};
}
/** Names at PyPI are compared in small letters, with one dash for what parts their words (packaging.python.org, "Names and normalization"). */
function plainName(name) {
	return name.toLowerCase().replace(/[-_.]+/g, "-");
}
/** One name for all addresses of a package and of its versions; undefined for other pages. */
function packageName(url) {
	const found = packageAt(url);
	if (!found || found.page === "other") return void 0;
	const { host, name } = found;
	return {
		host,
		name: host === "npm" && !name.startsWith("@") ? name : name.toLowerCase()
	};
}
// src/list/identity/identifier-hosts.ts
/** How each host writes the identifiers of works in its addresses: one reader a host, only where the form is certain. */
const arxivNew = String.raw`\d{4}\.\d{4,5}`;
const arxivOld = String.raw`(?<![a-z-])[a-z-]+(?:\.[A-Za-z-]{2,})?/\d{7}`;
const arxivId = new RegExp(`(${arxivNew}|${arxivOld})(?:v\\d+)?(?:\\.pdf)?/?$`, "i");
const doiCore = /10\.\d{4,9}\/[^\s"'<>?#]+/;
/**
* A DOI in normal form: lower case, page suffixes and unbalanced closing marks dropped.
* @internal Exported for its test: each spelling is a row of its table.
*/
function normalizeDoi(raw) {
	let doi = raw.toLowerCase().replace(/\/(?:full|abstract|pdf|epdf|meta|html|fulltext)(?:\/[\s\S]*)?$/, "").replace(/(?:\.full)?\.pdf$|\.full$/, "");
	for (;;) {
		const last = doi.at(-1);
		if (last === ")" && doi.split(")").length <= doi.split("(").length) break;
		if (last === void 0 || !").,;/".includes(last)) break;
		doi = doi.slice(0, -1);
	}
	return doi;
}
function arxiv(value) {
	const bare = value.toLowerCase();
	return {
		scheme: "arxiv",
		value: bare.includes("/") ? bare.replace(/\.[a-z-]+\//, "/") : bare
	};
}
/** Identifiers that hide in DOIs: arXiv's and the ACL Anthology's own prefixes. */
function doi(raw) {
	const value = normalizeDoi(raw);
	const inArxiv = /^10\.48550\/arxiv\.(.+)$/.exec(value);
	if (inArxiv) return arxiv(inArxiv[1].replace(/v\d+$/, ""));
	const inAcl = /^10\.(?:18653\/v1|3115\/v1)\/(.+)$/.exec(value);
	if (inAcl) return {
		scheme: "acl",
		value: inAcl[1]
	};
	return {
		scheme: "doi",
		value
	};
}
const group = (pattern, text) => pattern.exec(text)?.[1];
const named = (scheme, value) => value ? {
	scheme,
	value
} : void 0;
const readArxiv = (_url, path) => {
	const id = arxivId.exec(path);
	return id ? arxiv(id[1]) : void 0;
};
const readAcl = (_url, path) => named("acl", group(/\/(?:anthology\/)?(?:papers\/[A-Z]\/[A-Z]\d{2}\/)?([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_-]+-[a-z0-9_]+\.\d+)(?:v\d+)?(?:\.pdf|\.bib)?\/?$/i, path)?.toLowerCase());
const readNeurips = (_url, path) => named("neurips", group(/\/paper(?:_files\/paper)?\/\d{4}\/(?:hash|file)\/([0-9a-f]{32})/i, path)?.toLowerCase()) ?? named("nips", group(/\/paper\/(\d{3,5})-/, path));
const readGithub = (url, path) => {
	const [owner, repo, kind, ...rest] = path.split("/").filter(Boolean);
	if (!owner || githubPages.has(owner.toLowerCase())) return void 0;
	if (!repo) return {
		scheme: "gh",
		value: owner.toLowerCase()
	};
	const base = `${owner}/${withoutGit(repo)}`.toLowerCase();
	const hash = isReadmeHash(url.hash) ? "" : url.hash;
	const page = kind === "raw" ? ["blob", ...rest] : kind === void 0 ? [] : [kind, ...rest];
	return {
		scheme: "gh",
		value: `${[base, ...isFrontAtGithub(page) ? [] : page].join("/")}${hash}`
	};
};
/** The file of a repository as it is, at a host of its own: owner, name, branch and path. */
const readRawGithub = (_url, path) => {
	const [, owner, repo, rest] = /^\/([^/]+)\/([^/]+)\/(?:refs\/(?:heads|tags)\/)?([^/]+\/.+)$/.exec(path) ?? [];
	return owner && repo && rest ? readGithub(new URL("https://github.com/"), `/${owner}/${repo}/raw/${rest}`) : void 0;
};
/** Articles alone: at the same site genes, books and sequences have numbers of their own. */
const readPubmed = (url, path) => named("pmc", group(/\/pmc\/(?:articles\/)?(?:PMC)?(\d+)/i, path) ?? group(/^\/articles\/PMC(\d+)/i, path)) ?? named("pmid", group(plainHost(url).startsWith("pubmed.") ? /^\/(\d{1,9})\/?$/ : /^\/(?:pubmed|article\/med|abstract\/med)\/(\d{1,9})\/?$/i, path));
const readYoutube = (url, path) => named("youtube", url.searchParams.get("list") ? void 0 : url.searchParams.get("v") ?? group(/^\/(?:embed|shorts|live|v)\/(?!videoseries|live_stream)([\w-]{11})/, path));
const readHuggingface = (_url, path) => {
	const paper = new RegExp(`^/papers/(${arxivNew})`).exec(path);
	if (paper) return arxiv(paper[1]);
	const kept = group(/^\/(?:models\/)?((?:(?:datasets|spaces)\/)?[\w.-]+\/[\w.-]+)\/?(?:(?:tree\/main|blob\/main\/README\.md|viewer)\/?)?$/, path);
	return kept && !/^(?:docs|blog|collections|learn|tasks|posts|papers|organizations)\//.test(kept) ? {
		scheme: "hf",
		value: kept.toLowerCase()
	} : void 0;
};
const readNature = (_url, path) => {
	const id = group(/\/articles\/([^/]+?)(?:\.pdf)?\/?$/, path);
	return id && /^(?:[sd]4\d{4}-\d{3}-\d{5}-[\da-z]|nature\d{5}|(?:nbt|nmeth|nm|ng|nrg)\.\d+|sdata\d+|srep\d+|ncomms\d+)$/i.test(id) ? {
		scheme: "doi",
		value: `10.1038/${id.toLowerCase()}`
	} : void 0;
};
const readBiorxiv = (_url, path) => {
	const id = group(/\/(10\.1101\/[\d.]+\d)(?:v\d+)?/, path) ?? (group(/\/content\/(?:early\/)?(?:\d{4}\/\d{2}\/\d{2}\/)([\d.]+\d)(?:v\d+)?/, path) && `10.1101/${group(/\/content\/(?:early\/)?(?:\d{4}\/\d{2}\/\d{2}\/)([\d.]+\d)(?:v\d+)?/, path)}`);
	return named("doi", id);
};
const readPii = (_url, path) => named("pii", group(/\/(?:pii|article|fulltext)\/?(?:pii\/)?\(?(?:PII)?(S[\d()X-]{10,})/i, path)?.replace(/[^\dSX]/gi, "").toUpperCase());
const readAcm = (url, path) => path.includes("/citation.cfm") ? named("acm", group(/^(?:\d+\.)?(\d+)$/, url.searchParams.get("id") ?? "")) : void 0;
const readOup = (_url, path) => {
	const oup = group(/\/doi\/(10\.1093\/[^/]+\/[^/]+)/, path);
	return oup ? {
		scheme: "doi",
		value: oup.toLowerCase()
	} : named("oup", group(/\/article(?:-abstract|-pdf)?\/(?:[^/]+\/){1,4}(\d{5,})/, path));
};
const readSemanticScholar = (_url, path) => {
	const inArxiv = new RegExp(`arxiv:(${arxivNew})`, "i").exec(path);
	return inArxiv ? arxiv(inArxiv[1]) : named("s2c", group(/CorpusID:(\d+)/i, path)) ?? named("s2", group(/\/(?:paper\/(?:[^/]+\/)?|reader\/)([0-9a-f]{40})/i, path)?.toLowerCase());
};
const readPackage = (url) => {
	const found = packageName(url);
	if (!found) return void 0;
	if (found.host === "crates.io") return {
		scheme: "url",
		value: `crates.io/crates/${found.name}`
	};
	return {
		scheme: found.host === "npm" ? "npm" : "pypi",
		value: found.name
	};
};
/** The venue of a journal, or the year's conference in AAAI's older system, whose numbers are others. */
const readAaai = (_url, path) => {
	const found = /\/index\.php\/(?:[\w-]+\/)?([\w-]+)\/(?:article|paper)\/(?:view|download|viewFile|viewPaper)\/(\d+)/i.exec(path);
	return found ? {
		scheme: "aaai",
		value: `${found[1]}/${found[2]}`.toLowerCase()
	} : void 0;
};
const readers = new Map(Object.entries({
	"arxiv.org": readArxiv,
	"export.arxiv.org": readArxiv,
	"browse.arxiv.org": readArxiv,
	"cn.arxiv.org": readArxiv,
	"xxx.lanl.gov": readArxiv,
	"ar5iv.org": readArxiv,
	"ar5iv.labs.arxiv.org": readArxiv,
	"alphaxiv.org": readArxiv,
	"arxiv-vanity.com": readArxiv,
	"scirate.com": readArxiv,
	"aclanthology.org": readAcl,
	"aclweb.org": readAcl,
	"aclanthology.info": readAcl,
	"openreview.net": (url) => named("openreview", url.searchParams.get("id") ?? void 0),
	"papers.nips.cc": readNeurips,
	"papers.neurips.cc": readNeurips,
	"proceedings.neurips.cc": readNeurips,
	"proceedings.nips.cc": readNeurips,
	"proceedings.mlr.press": (_url, path) => named("pmlr", group(/^\/(v\d+\/[\w-]+?)(?:\/[\w-]+\.pdf|\.html|\.pdf)?\/?$/, path)),
	"jmlr.org": (_url, path) => named("jmlr", group(/\/papers\/(?:v|volume)(\d+\/[\w-]+?)(?:\/[\w-]+\.pdf|\.html|\.pdf)?\/?$/, path)),
	"openaccess.thecvf.com": (_url, path) => named("cvf", /\/(?:html|papers)\//.test(path) ? group(/\/([^/]+)_paper\.(?:html|pdf)$/, path)?.toLowerCase() : void 0),
	"github.com": readGithub,
	"raw.githubusercontent.com": readRawGithub,
	"gist.github.com": (_url, path) => named("gist", group(/\/([0-9a-f]{20,})\/?$/i, path)?.toLowerCase()),
	"pubmed.ncbi.nlm.nih.gov": readPubmed,
	"ncbi.nlm.nih.gov": readPubmed,
	"pmc.ncbi.nlm.nih.gov": readPubmed,
	"europepmc.org": readPubmed,
	"youtube.com": readYoutube,
	"music.youtube.com": readYoutube,
	"youtube-nocookie.com": readYoutube,
	"youtu.be": (_url, path) => named("youtube", group(/^\/([\w-]{11})\/?$/, path)),
	"huggingface.co": readHuggingface,
	"hf.co": readHuggingface,
	"nature.com": readNature,
	"biorxiv.org": readBiorxiv,
	"medrxiv.org": readBiorxiv,
	"sciencedirect.com": readPii,
	"cell.com": readPii,
	"thelancet.com": readPii,
	"dl.acm.org": readAcm,
	"portal.acm.org": readAcm,
	"academic.oup.com": readOup,
	"mdpi.com": (_url, path) => named("mdpi", group(/^\/(\d{4}-\d{3}[\dX]\/\d+\/\d+\/\d+)/i, path)?.toUpperCase()),
	"ieeexplore.ieee.org": (url, path) => named("ieee", (group(/\/document\/0*(\d+)/, path) ?? url.searchParams.get("arnumber")?.replace(/^0+/, "")) || void 0),
	"jamanetwork.com": (_url, path) => named("jama", group(/\/(?:fullarticle|article-abstract)\/(?:\d+\/)?(\d+)/, path)),
	"papers.ssrn.com": (url) => url.searchParams.get("abstract_id") ? {
		scheme: "doi",
		value: `10.2139/ssrn.${url.searchParams.get("abstract_id")}`
	} : void 0,
	"researchsquare.com": (_url, path) => named("doi", group(/\/article\/(rs-\d+)/, path)?.replace(/^/, "10.21203/rs.3.")),
	"preprints.org": (_url, path) => named("doi", group(/\/(\d{6}\.\d{4})/, path)?.replace(/^/, "10.20944/preprints")),
	"zenodo.org": (_url, path) => named("doi", group(/^\/(?:records?\/|doi\/10\.5281\/zenodo\.)(\d+)/, path)?.replace(/^/, "10.5281/zenodo.")),
	"semanticscholar.org": readSemanticScholar,
	"api.semanticscholar.org": readSemanticScholar,
	"npmjs.com": readPackage,
	"npmjs.org": readPackage,
	"pypi.org": readPackage,
	"pypi.python.org": readPackage,
	"crates.io": readPackage,
	"x.com": (_url, path) => named("x", group(/\/status\/(\d+)/, path)),
	"twitter.com": (_url, path) => named("x", group(/\/status\/(\d+)/, path)),
	"aaai.org": readAaai,
	"ojs.aaai.org": readAaai
}));
/** Hosts whose paths hold a DOI as it is; elsewhere a path that looks like one is not trusted. */
const doiHosts = /(?:^|\.)(?:doi\.org|hdl\.handle\.net|springer\.com|springeropen\.com|biomedcentral\.com|wiley\.com|tandfonline\.com|science\.org|sciencemag\.org|pnas\.org|sagepub\.com|acs\.org|nejm\.org|frontiersin\.org|acm\.org|plos\.org|annualreviews\.org|jmir\.org|aps\.org|iop\.org|ahajournals\.org|rsna\.org|asm\.org|royalsocietypublishing\.org)$/;
/** What an address of a host identifies; undefined where its form shows nothing for certain. */
function readByHost(host, url, path) {
	const found = readers.get(host)?.(url, path);
	if (found || !doiHosts.test(host)) return found;
	const core = doiCore.exec(path) ?? doiCore.exec(url.searchParams.get("id") ?? "");
	return core ? doi(core[0]) : void 0;
}
// src/list/identity/identifier.ts
/** Which work a URL identifies: arXiv, DOI, GitHub and the like, offline and only where the form is certain. */
/** Schemes that name a paper; the others name code, models, videos or just an address. */
const papers = /* @__PURE__ */ new Set([
	"arxiv",
	"doi",
	"acl",
	"pmid",
	"pmc",
	"openreview",
	"neurips",
	"nips",
	"pmlr",
	"jmlr",
	"cvf",
	"aaai",
	"ieee",
	"pii",
	"oup",
	"mdpi",
	"jama",
	"s2",
	"s2c",
	"acm"
]);
/** Whether the identifier names a paper rather than code, a model or an address. */
function isPaper(identifier) {
	return papers.has(identifier.scheme);
}
/** One string for one work, as `arxiv:2311.05112`. */
function identifierKey({ scheme, value }) {
	return `${scheme}:${value}`;
}
/** What a URL identifies: the surest identifier its form shows, else the address itself; undefined where it is no web address. */
function identify(raw) {
	if (identified.has(raw)) return identified.get(raw);
	if (identified.size >= mostIdentified) identified.clear();
	const identifier = readIdentifier(raw);
	identified.set(raw, identifier);
	return identifier;
}
/** What was identified last: the versions of a list hold the same addresses. */
const identified = /* @__PURE__ */ new Map();
const mostIdentified = 2e4;
function readIdentifier(raw) {
	let url = readUrl(raw);
	const archived = url && /^web\.archive\.org$/.test(url.hostname) && /^\/web\/\d+(?:[a-z_]+|\*)?\/(https?:\/\/.+)$/.exec(url.pathname + url.search);
	if (archived) url = readUrl(archived[1]) ?? url;
	if (!url || !/^https?:$/.test(url.protocol)) return void 0;
	return readByHost(plainHost(url), url, decodePath(url.pathname)) ?? {
		scheme: "url",
		value: repositoryKey(url) ?? urlKey(url)
	};
}
// src/list/markdown/markup.ts
/** Takes images, comments and tags out of inline Markdown in linear time, also where something is opened often and never closed. */
/** The text with a space for each image; `needsTarget`: `![x]` alone is none. */
function withoutImages(raw, { needsTarget }) {
	const closing = finder(raw, "]");
	const ending = finder(raw, ")");
	return withBlanks(raw, "![", (at) => {
		const close = closing(at + 2);
		if (close < 0) return -1;
		const end = raw[close + 1] === "(" ? ending(close + 2) : -1;
		return end >= 0 ? end + 1 : needsTarget ? -1 : close + 1;
	});
}
/** The text with a space for each comment and each tag of HTML. */
function withoutTags(raw) {
	const commentEnd = finder(raw, "-->");
	const tagEnd = finder(raw, ">");
	return withBlanks(raw, "<", (at) => {
		const isComment = raw.startsWith("<!--", at);
		if (!isComment && !/^<\/?[a-z]/i.test(raw.slice(at, at + 3))) return -1;
		const end = isComment ? commentEnd(at + 4) : tagEnd(at + 2);
		return end < 0 ? -1 : end + (isComment ? 3 : 1);
	});
}
/** Where a mark is next. The places must be given in rising order: where it was found, or was not, is remembered. */
function finder(text, mark) {
	let next = -2;
	return (from) => {
		if (next !== -1 && next < from) next = text.indexOf(mark, from);
		return next;
	};
}
/** `endOf` says where what opens at a place ends, or -1 where nothing does. */
function withBlanks(raw, opening, endOf) {
	const parts = [];
	let last = 0;
	for (let at = raw.indexOf(opening); at >= 0;) {
		const end = endOf(at);
		if (end >= 0) {
			parts.push(raw.slice(last, at), " ");
			last = end;
		}
		at = raw.indexOf(opening, end < 0 ? at + opening.length : end);
	}
	return parts.length === 0 ? raw : parts.join("") + raw.slice(last);
}
// src/list/section.ts
/** The sections of a document; the first one has no heading and is there even when empty. */
function makeSections(headings, end) {
	const sections = [{
		title: "",
		level: 0,
		anchor: "",
		aliases: [],
		heading: {
			start: 0,
			end: 0
		},
		parent: -1,
		start: 0,
		end: headings[0]?.heading.start ?? end
	}];
	const open = [];
	headings.forEach((heading, index) => {
		while (open.length > 0 && sections[open.at(-1)].level >= heading.level) open.pop();
		sections.push({
			...heading,
			parent: open.at(-1) ?? -1,
			start: heading.heading.start,
			end: headings[index + 1]?.heading.start ?? end
		});
		open.push(sections.length - 1);
	});
	return sections;
}
/** The index of the section that holds an offset. */
function sectionAt(sections, offset) {
	let low = 0;
	let high = sections.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (sections[middle].start <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
/** The titles from the outermost section to this one. */
function pathOf(sections, index) {
	const path = [];
	for (let at = index; at > 0; at = sections[at].parent) path.unshift(sections[at].title);
	return path;
}
/** Whether a section, or one that it is part of, has a heading like `under`; `*` matches anything, an emoji in front does not count. */
function isUnder(sections, index, under) {
	if (under === void 0 || under === "*") return true;
	const parts = under.toLowerCase().split("*");
	return pathOf(sections, index).some((title) => isLike(title.toLowerCase().trimEnd(), parts));
}
/** Whether a heading, but for marks in front, is these parts with anything between them. Linear in both: the parts are looked for from left to right. */
function isLike(title, [head = "", ...rest]) {
	const marks = /^[^\p{L}\p{N}]*/u.exec(title)[0].length;
	const last = rest.pop();
	for (let start = 0; start <= marks; start++) {
		if (!title.startsWith(head, start)) continue;
		if (last === void 0) {
			if (title.length === start + head.length) return true;
			continue;
		}
		let at = start + head.length;
		for (const part of rest) {
			const found = title.indexOf(part, at);
			if (found < 0) return false;
			at = found + part.length;
		}
		return title.length - last.length >= at && title.endsWith(last);
	}
	return false;
}
// src/list/entry.ts
/** Entries: what a curated list is made of, each a title with links, in a list item, a table row, a paragraph or a quote. */
/** Sections whose lines are about the list itself. */
const asides = /\b(?:news|updates?|change ?log|what'?s new|contribut\w*|licen[cs]es?|citations?|cite|citing|acknowledge?ments?|contents|star history|sponsors?|maintainers?|authors|contact|disclaimer|footnotes?)\b|更新|贡献|引用|目录|新闻/i;
/** Whether a section speaks of the list rather than holding entries. */
function isAside(section) {
	return section.level > 0 && asides.test(section.title) && section.title.length < 60;
}
/** Labels that say what kind of thing a link leads to, not which one. */
const labels = /^(?:paper|papers?\d|pdf|arxiv|abs|preprint|html|code|codes|source|source code|github|gitlab|repo|repository|project|project page|page|website|web|site|homepage|home|link|url|here|demo|live demo|online demo|video|videos|slides|poster|talk|blog|blog post|post|article|tutorial|doc|docs|documentation|data|dataset|datasets|benchmark|leaderboard|model|models|weights|checkpoint|checkpoints|hugging ?face|hf|colab|notebook|openreview|acl|bib|bibtex|twitter|tweet|youtube|press release|press|appendix|supplement[a-z_]*|supp|book|download|app store|google play|official|official code|pytorch|tensorflow|jax|keras|official site|official website|doi|pubmed|springer|ieee|acm|neurips|sciencedirect|tech report|technical report|report|api|package|npm|pypi|model card|playground|space|spaces|論文|论文|代码|地址|项目|主页|链接)(?:\s*#?\d+)?$/i;
/** A link's text without marks, brackets and images. */
function labelOf(text, link) {
	const raw = text.slice(link.text.start, link.text.end);
	if (!/[^A-Za-z0-9 ]/.test(raw)) return raw.replace(/ {2,}/g, " ").trim();
	return plain(raw);
}
/** Whether a label names the kind of link only, as "paper" or "code" do. */
function isLabel(label) {
	return labels.test(label.trim());
}
/**
* Inline Markdown as plain words: images, tags, emphasis and enclosing brackets dropped.
* @internal Exported for its test: each kind of markup is a row of its table.
*/
function plain(raw) {
	return stripEmphasis(withoutTags(withoutImages(raw, { needsTarget: true })).replace(/`+/g, "").replace(/\\([!-/:-@[-`{-~])/g, "$1")).replace(/\s+/g, " ").trim().replace(/^\[+([^[\]]*)\]+$/, "$1").trim();
}
/** The entries of a document, in order; lines of its contents, and of what bots write, are none. */
function findEntries(blocks, frame) {
	const entries = [];
	const paragraphs = [];
	const ignored = coverOf(frame.ignored);
	for (const block of blocks) {
		if (ignored.holds(block)) continue;
		if (block.kind === "item" && block.leaves.length > 0) {
			const start = block.leaves[0].start;
			push(entries, frame, {
				container: "list",
				depth: block.depth,
				marker: block.marker,
				place: {
					start: block.start,
					end: block.ownEnd
				},
				content: {
					start,
					end: contentEnd(frame.text, {
						start,
						end: block.ownEnd
					})
				},
				cells: [],
				holes: block.leaves.flatMap((leaf) => leaf.holes),
				group: `list ${block.list}`
			});
		} else if (block.kind === "row" && !block.header) {
			const span = {
				start: block.start,
				end: block.end
			};
			push(entries, frame, {
				container: "table",
				depth: 0,
				marker: {
					start: block.start,
					end: block.start
				},
				place: span,
				content: span,
				cells: block.cells,
				holes: block.cells.flatMap((cell) => cell.holes),
				group: `table ${block.table}`
			});
		} else if (block.kind === "paragraph") {
			const span = {
				start: block.leaf.start,
				end: block.leaf.end
			};
			if (paragraphStart.test(frame.text.slice(span.start, span.start + 4)) || citation.test(frame.text.slice(span.start, span.start + 300))) push(paragraphs, frame, {
				container: block.quote < 0 ? "paragraph" : "quote",
				depth: 0,
				marker: {
					start: span.start,
					end: span.start
				},
				place: span,
				content: span,
				cells: [],
				holes: block.leaf.holes,
				group: "paragraphs"
			});
		}
	}
	return [...entries, ...keepParagraphs(paragraphs, entries)].sort((a, b) => a.place.start - b.place.start);
}
const paragraphStart = /^(?:\*\*|__|\[|<b>|\d+[.)] |-\[|\*\[)/;
/** Authors, a year and a title with its link, as works are cited: `A. Author et al. (2024). [Title](u)`. */
const citation = /^\p{Lu}[^\n[\]]{1,200}\((?:19|20)\d\d[a-z]?\)[.,:]? ["“*_]{0,2}\[/u;
/** Where the content of an item ends: a line below it that only leads back into the page, as "back to top", is none of it. */
function contentEnd(text, { start, end }) {
	const line = text.lastIndexOf("\n", end - 1);
	return line > start && backLine.test(text.slice(line + 1, Math.min(end, line + 200))) ? withoutEnd(text.slice(start, line), /\s/).length + start : end;
}
const backLine = /^\s*[*_`~([]{0,3}(?:[^\p{L}\p{N}[\n]{1,8})?\[[^\]\n]{1,60}\]\(#[^)\s]*\)[*_`~)\]]{0,3}\s*$/u;
/** Paragraphs are entries where a section is made of them: at least two, and more than it has other entries. */
function keepParagraphs(paragraphs, others) {
	const count = (entries) => {
		const counts = /* @__PURE__ */ new Map();
		for (const entry of entries) counts.set(entry.section, (counts.get(entry.section) ?? 0) + 1);
		return counts;
	};
	const own = count(paragraphs);
	const rest = count(others);
	return paragraphs.filter(({ section }) => own.get(section) >= 2 && own.get(section) > (rest.get(section) ?? 0));
}
function push(entries, { text, links, sections }, shape) {
	const inside = linksIn(links, shape.place);
	const followed = inside.filter((link) => !link.image && !link.nested && isFollowed(link.url));
	if (followed.length === 0) return;
	if ((shape.container === "paragraph" || shape.container === "quote") && followed.every((link) => isBadge(link, inside))) return;
	const section = sectionAt(sections, shape.place.start);
	if (isAside(sections[section])) return;
	entries.push({
		...shape,
		section,
		links: followed,
		images: inside.filter((link) => link.image),
		title: readTitle(text, shape, followed),
		identifiers: identifiersOf(followed)
	});
}
/** A link around an image, as badges are. */
function isBadge(link, inside) {
	return linksIn(inside, link.text).some((other) => other.image && other.nested && other.end <= link.text.end);
}
/** A link that leads to the web or to another file of the repository. */
function isFollowed(url) {
	return url !== "" && !/^(?:#|mailto:|tel:|javascript:|data:)/i.test(url);
}
function identifiersOf(links) {
	const found = /* @__PURE__ */ new Map();
	for (const link of links) {
		const identifier = identify(link.url);
		if (identifier) found.set(`${identifier.scheme}:${identifier.value}`, identifier);
	}
	return [...found.values()];
}
/** The words of an entry that name it; of a table row, those of the first cell that has any. */
function readTitle(text, { content, cells }, links) {
	if (cells.length === 0) return titleIn(text, content, links);
	for (const cell of cells) {
		const inside = linksIn(links, cell).filter((link) => link.end <= cell.end);
		const title = inside.length > 0 ? titleIn(text, cell, inside) : leadTitle(text.slice(cell.start, cell.end));
		if (/\p{L}{3}/u.test(title) && !isLabel(title) && !isDate(title)) return title;
	}
	return titleIn(text, content, links);
}
function isDate(words) {
	return /^[\d\s./,'-]*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*(?:[\s./,'-][\d\s./,'-]*)?)?$/i.test(words);
}
function titleIn(text, { start }, links) {
	const first = links[0];
	const named = leadTitle(text.slice(start, Math.max(start, first.start - (text[first.start - 1] === "[" ? 1 : 0))));
	if (named && !isDate(named) && !isProse(named, text, first)) return named;
	return labelOf(text, links.find((link) => link.kind !== "bare" && !isLabel(labelOf(text, link)) && labelOf(text, link) !== "") ?? first);
}
const opener = /^(?:unlike|see(?: also)?|also|like|similar to|compared (?:to|with)|based on|inspired by|built (?:on|with)|part of|according to|thanks to|(?:created|made|written|maintained) by|check(?: out)?|visit|read|use|using|try|for|with|in|on|from|by|and|or|if|when|while|because|as|this|these|it|you|we|there|more|note(?: that)?|please)(?=$|[\s,])/i;
/** Whether words before a link open a sentence that the link is part of, as `Unlike [x](u), it ...`: they name nothing. */
function isProse(named, text, link) {
	const found = opener.exec(named);
	if (!found || isLabel(labelOf(text, link))) return false;
	return found[0].length === named.length || /^(?:,| [\p{Ll}])/u.test(text.slice(link.end, link.end + 2));
}
const endMark = /[\s:,.;|([–—-]/;
/** The title in what is before the first link: tags in brackets, badges and emoji before it do not count. */
function leadTitle(lead) {
	const start = withoutImages(lead, { needsTarget: false }).replace(/^[\s|]*(?:(?:\[[^\]]*\]|\p{Extended_Pictographic}\ufe0f?|:\w+:|<[^>]*>|[-–—•·|])\s*)+/u, "").trim().replace(/^\d+[.)]\s*/, "");
	const bold = /^(?:\*\*|__)(.+?)(?:\*\*|__)\s*(?=[(,*_\d\\<]|[A-Z][\w ]{0,99} \d{4}|[-–—] |$)/.exec(start);
	const words = withoutEnd(withoutEnd(plain(bold !== null && (bold[1].trim().split(/\s+/).length >= 4 || /^[-–—] |^<br/.test(start.slice(bold[0].length))) ? bold[1] : start.replace(/<br[\s\S]*/i, "")), endMark).replace(/\[{1,2}([^[\]]*)\]{1,2}$/, (bracketed, label) => isLabel(label) ? "" : bracketed), endMark).trim();
	return (/[A-Za-z0-9]{2}/.test(words) || /[\p{L}\p{N}]{2}/u.test(words)) && !isLabel(words) ? words : "";
}
// node_modules/@lezer/common/dist/index.js
/**
The default maximum length of a `TreeBuffer` node.
*/
const DefaultBufferLength = 1024;
let nextPropID = 0;
var Range = class {
	constructor(from, to) {
		this.from = from;
		this.to = to;
	}
};
/**
Each [node type](#common.NodeType) or [individual tree](#common.Tree)
can have metadata associated with it in props. Instances of this
class represent prop names.
*/
var NodeProp = class {
	/**
	Create a new node prop type.
	*/
	constructor(config = {}) {
		this.id = nextPropID++;
		this.perNode = !!config.perNode;
		this.deserialize = config.deserialize || (() => {
			throw new Error("This node type doesn't define a deserialize function");
		});
		this.combine = config.combine || null;
	}
	/**
	This is meant to be used with
	[`NodeSet.extend`](#common.NodeSet.extend) or
	[`LRParser.configure`](#lr.ParserConfig.props) to compute
	prop values for each node type in the set. Takes a [match
	object](#common.NodeType^match) or function that returns undefined
	if the node type doesn't get this prop, and the prop's value if
	it does.
	*/
	add(match) {
		if (this.perNode) throw new RangeError("Can't add per-node props to node types");
		if (typeof match != "function") match = NodeType.match(match);
		return (type) => {
			let result = match(type);
			return result === void 0 ? null : [this, result];
		};
	}
};
/**
Prop that is used to describe matching delimiters. For opening
delimiters, this holds an array of node names (written as a
space-separated string when declaring this prop in a grammar)
for the node types of closing delimiters that match it.
*/
NodeProp.closedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
/**
The inverse of [`closedBy`](#common.NodeProp^closedBy). This is
attached to closing delimiters, holding an array of node names
of types of matching opening delimiters.
*/
NodeProp.openedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
/**
Used to assign node types to groups (for example, all node
types that represent an expression could be tagged with an
`"Expression"` group).
*/
NodeProp.group = new NodeProp({ deserialize: (str) => str.split(" ") });
/**
Attached to nodes to indicate these should be
[displayed](https://codemirror.net/docs/ref/#language.syntaxTree)
in a bidirectional text isolate, so that direction-neutral
characters on their sides don't incorrectly get associated with
surrounding text. You'll generally want to set this for nodes
that contain arbitrary text, like strings and comments, and for
nodes that appear _inside_ arbitrary text, like HTML tags. When
not given a value, in a grammar declaration, defaults to
`"auto"`.
*/
NodeProp.isolate = new NodeProp({ deserialize: (value) => {
	if (value && value != "rtl" && value != "ltr" && value != "auto") throw new RangeError("Invalid value for isolate: " + value);
	return value || "auto";
} });
/**
The hash of the [context](#lr.ContextTracker.constructor)
that the node was parsed in, if any. Used to limit reuse of
contextual nodes.
*/
NodeProp.contextHash = new NodeProp({ perNode: true });
/**
The distance beyond the end of the node that the tokenizer
looked ahead for any of the tokens inside the node. (The LR
parser only stores this when it is larger than 25, for
efficiency reasons.)
*/
NodeProp.lookAhead = new NodeProp({ perNode: true });
/**
This per-node prop is used to replace a given node, or part of a
node, with another tree. This is useful to include trees from
different languages in mixed-language parsers.
*/
NodeProp.mounted = new NodeProp({ perNode: true });
/**
A mounted tree, which can be [stored](#common.NodeProp^mounted) on
a tree node to indicate that parts of its content are
represented by another tree.
*/
var MountedTree = class {
	constructor(tree, overlay, parser, bracketed = false) {
		this.tree = tree;
		this.overlay = overlay;
		this.parser = parser;
		this.bracketed = bracketed;
	}
	/**
	@internal
	*/
	static get(tree) {
		return tree && tree.props && tree.props[NodeProp.mounted.id];
	}
};
const noProps = Object.create(null);
/**
Each node in a syntax tree has a node type associated with it.
*/
var NodeType = class NodeType {
	/**
	@internal
	*/
	constructor(name, props, id, flags = 0) {
		this.name = name;
		this.props = props;
		this.id = id;
		this.flags = flags;
	}
	/**
	Define a node type.
	*/
	static define(spec) {
		let props = spec.props && spec.props.length ? Object.create(null) : noProps;
		let flags = (spec.top ? 1 : 0) | (spec.skipped ? 2 : 0) | (spec.error ? 4 : 0) | (spec.name == null ? 8 : 0);
		let type = new NodeType(spec.name || "", props, spec.id, flags);
		if (spec.props) for (let src of spec.props) {
			if (!Array.isArray(src)) src = src(type);
			if (src) {
				if (src[0].perNode) throw new RangeError("Can't store a per-node prop on a node type");
				props[src[0].id] = src[1];
			}
		}
		return type;
	}
	/**
	Retrieves a node prop for this type. Will return `undefined` if
	the prop isn't present on this node.
	*/
	prop(prop) {
		return this.props[prop.id];
	}
	/**
	True when this is the top node of a grammar.
	*/
	get isTop() {
		return (this.flags & 1) > 0;
	}
	/**
	True when this node is produced by a skip rule.
	*/
	get isSkipped() {
		return (this.flags & 2) > 0;
	}
	/**
	Indicates whether this is an error node.
	*/
	get isError() {
		return (this.flags & 4) > 0;
	}
	/**
	When true, this node type doesn't correspond to a user-declared
	named node, for example because it is used to cache repetition.
	*/
	get isAnonymous() {
		return (this.flags & 8) > 0;
	}
	/**
	Returns true when this node's name or one of its
	[groups](#common.NodeProp^group) matches the given string.
	*/
	is(name) {
		if (typeof name == "string") {
			if (this.name == name) return true;
			let group = this.prop(NodeProp.group);
			return group ? group.indexOf(name) > -1 : false;
		}
		return this.id == name;
	}
	/**
	Create a function from node types to arbitrary values by
	specifying an object whose property names are node or
	[group](#common.NodeProp^group) names. Often useful with
	[`NodeProp.add`](#common.NodeProp.add). You can put multiple
	names, separated by spaces, in a single property name to map
	multiple node names to a single value.
	*/
	static match(map) {
		let direct = Object.create(null);
		for (let prop in map) for (let name of prop.split(" ")) direct[name] = map[prop];
		return (node) => {
			for (let groups = node.prop(NodeProp.group), i = -1; i < (groups ? groups.length : 0); i++) {
				let found = direct[i < 0 ? node.name : groups[i]];
				if (found) return found;
			}
		};
	}
};
/**
An empty dummy node type to use when no actual type is available.
*/
NodeType.none = new NodeType("", Object.create(null), 0, 8);
/**
A node set holds a collection of node types. It is used to
compactly represent trees by storing their type ids, rather than a
full pointer to the type object, in a numeric array. Each parser
[has](#lr.LRParser.nodeSet) a node set, and [tree
buffers](#common.TreeBuffer) can only store collections of nodes
from the same set. A set can have a maximum of 2**16 (65536) node
types in it, so that the ids fit into 16-bit typed array slots.
*/
var NodeSet = class NodeSet {
	/**
	Create a set with the given types. The `id` property of each
	type should correspond to its position within the array.
	*/
	constructor(types) {
		this.types = types;
		for (let i = 0; i < types.length; i++) if (types[i].id != i) throw new RangeError("Node type ids should correspond to array positions when creating a node set");
	}
	/**
	Create a copy of this set with some node properties added. The
	arguments to this method can be created with
	[`NodeProp.add`](#common.NodeProp.add).
	*/
	extend(...props) {
		let newTypes = [];
		for (let type of this.types) {
			let newProps = null;
			for (let source of props) {
				let add = source(type);
				if (add) {
					if (!newProps) newProps = Object.assign({}, type.props);
					let value = add[1], prop = add[0];
					if (prop.combine && prop.id in newProps) value = prop.combine(newProps[prop.id], value);
					newProps[prop.id] = value;
				}
			}
			newTypes.push(newProps ? new NodeType(type.name, newProps, type.id, type.flags) : type);
		}
		return new NodeSet(newTypes);
	}
};
const CachedNode = /* @__PURE__ */ new WeakMap();
const CachedInnerNode = /* @__PURE__ */ new WeakMap();
/**
Options that control iteration. Can be combined with the `|`
operator to enable multiple ones.
*/
var IterMode;
(function(IterMode) {
	/**
	When enabled, iteration will only visit [`Tree`](#common.Tree)
	objects, not nodes packed into
	[`TreeBuffer`](#common.TreeBuffer)s.
	*/
	IterMode[IterMode["ExcludeBuffers"] = 1] = "ExcludeBuffers";
	/**
	Enable this to make iteration include anonymous nodes (such as
	the nodes that wrap repeated grammar constructs into a balanced
	tree).
	*/
	IterMode[IterMode["IncludeAnonymous"] = 2] = "IncludeAnonymous";
	/**
	By default, regular [mounted](#common.NodeProp^mounted) nodes
	replace their base node in iteration. Enable this to ignore them
	instead.
	*/
	IterMode[IterMode["IgnoreMounts"] = 4] = "IgnoreMounts";
	/**
	This option only applies in
	[`enter`](#common.SyntaxNode.enter)-style methods. It tells the
	library to not enter mounted overlays if one covers the given
	position.
	*/
	IterMode[IterMode["IgnoreOverlays"] = 8] = "IgnoreOverlays";
	/**
	When set, positions on the boundary of a mounted overlay tree
	that has its [`bracketed`](#common.NestedParse.bracketed) flag
	set will enter that tree regardless of side. Only supported in
	[`enter`](#common.SyntaxNode.enter), not in cursors.
	*/
	IterMode[IterMode["EnterBracketed"] = 16] = "EnterBracketed";
})(IterMode || (IterMode = {}));
/**
A piece of syntax tree. There are two ways to approach these
trees: the way they are actually stored in memory, and the
convenient way.

Syntax trees are stored as a tree of `Tree` and `TreeBuffer`
objects. By packing detail information into `TreeBuffer` leaf
nodes, the representation is made a lot more memory-efficient.

However, when you want to actually work with tree nodes, this
representation is very awkward, so most client code will want to
use the [`TreeCursor`](#common.TreeCursor) or
[`SyntaxNode`](#common.SyntaxNode) interface instead, which provides
a view on some part of this data structure, and can be used to
move around to adjacent nodes.
*/
var Tree = class Tree {
	/**
	Construct a new tree. See also [`Tree.build`](#common.Tree^build).
	*/
	constructor(type, children, positions, length, props) {
		this.type = type;
		this.children = children;
		this.positions = positions;
		this.length = length;
		/**
		@internal
		*/
		this.props = null;
		if (props && props.length) {
			this.props = Object.create(null);
			for (let [prop, value] of props) this.props[typeof prop == "number" ? prop : prop.id] = value;
		}
	}
	/**
	@internal
	*/
	toString() {
		let mounted = MountedTree.get(this);
		if (mounted && !mounted.overlay) return mounted.tree.toString();
		let children = "";
		for (let ch of this.children) {
			let str = ch.toString();
			if (str) {
				if (children) children += ",";
				children += str;
			}
		}
		return !this.type.name ? children : (/\W/.test(this.type.name) && !this.type.isError ? JSON.stringify(this.type.name) : this.type.name) + (children.length ? "(" + children + ")" : "");
	}
	/**
	Get a [tree cursor](#common.TreeCursor) positioned at the top of
	the tree. Mode can be used to [control](#common.IterMode) which
	nodes the cursor visits.
	*/
	cursor(mode = 0) {
		return new TreeCursor(this.topNode, mode);
	}
	/**
	Get a [tree cursor](#common.TreeCursor) pointing into this tree
	at the given position and side (see
	[`moveTo`](#common.TreeCursor.moveTo).
	*/
	cursorAt(pos, side = 0, mode = 0) {
		let cursor = new TreeCursor(CachedNode.get(this) || this.topNode);
		cursor.moveTo(pos, side);
		CachedNode.set(this, cursor._tree);
		return cursor;
	}
	/**
	Get a [syntax node](#common.SyntaxNode) object for the top of the
	tree.
	*/
	get topNode() {
		return new TreeNode(this, 0, 0, null);
	}
	/**
	Get the [syntax node](#common.SyntaxNode) at the given position.
	If `side` is -1, this will move into nodes that end at the
	position. If 1, it'll move into nodes that start at the
	position. With 0, it'll only enter nodes that cover the position
	from both sides.
	
	Note that this will not enter
	[overlays](#common.MountedTree.overlay), and you often want
	[`resolveInner`](#common.Tree.resolveInner) instead.
	*/
	resolve(pos, side = 0) {
		let node = resolveNode(CachedNode.get(this) || this.topNode, pos, side, false);
		CachedNode.set(this, node);
		return node;
	}
	/**
	Like [`resolve`](#common.Tree.resolve), but will enter
	[overlaid](#common.MountedTree.overlay) nodes, producing a syntax node
	pointing into the innermost overlaid tree at the given position
	(with parent links going through all parent structure, including
	the host trees).
	*/
	resolveInner(pos, side = 0) {
		let node = resolveNode(CachedInnerNode.get(this) || this.topNode, pos, side, true);
		CachedInnerNode.set(this, node);
		return node;
	}
	/**
	In some situations, it can be useful to iterate through all
	nodes around a position, including those in overlays that don't
	directly cover the position. This method gives you an iterator
	that will produce all nodes, from small to big, around the given
	position.
	*/
	resolveStack(pos, side = 0) {
		return stackIterator(this, pos, side);
	}
	/**
	Iterate over the tree and its children, calling `enter` for any
	node that touches the `from`/`to` region (if given) before
	running over such a node's children, and `leave` (if given) when
	leaving the node. When `enter` returns `false`, that node will
	not have its children iterated over (or `leave` called).
	*/
	iterate(spec) {
		let { enter, leave, from = 0, to = this.length } = spec;
		let mode = spec.mode || 0, anon = (mode & IterMode.IncludeAnonymous) > 0;
		for (let c = this.cursor(mode | IterMode.IncludeAnonymous);;) {
			let entered = false;
			if (c.from <= to && c.to >= from && (!anon && c.type.isAnonymous || enter(c) !== false)) {
				if (c.firstChild()) continue;
				entered = true;
			}
			for (;;) {
				if (entered && leave && (anon || !c.type.isAnonymous)) leave(c);
				if (c.nextSibling()) break;
				if (!c.parent()) return;
				entered = true;
			}
		}
	}
	/**
	Get the value of the given [node prop](#common.NodeProp) for this
	node. Works with both per-node and per-type props.
	*/
	prop(prop) {
		return !prop.perNode ? this.type.prop(prop) : this.props ? this.props[prop.id] : void 0;
	}
	/**
	Returns the node's [per-node props](#common.NodeProp.perNode) in a
	format that can be passed to the [`Tree`](#common.Tree)
	constructor.
	*/
	get propValues() {
		let result = [];
		if (this.props) for (let id in this.props) result.push([+id, this.props[id]]);
		return result;
	}
	/**
	Balance the direct children of this tree, producing a copy of
	which may have children grouped into subtrees with type
	[`NodeType.none`](#common.NodeType^none).
	*/
	balance(config = {}) {
		return this.children.length <= 8 ? this : balanceRange(NodeType.none, this.children, this.positions, 0, this.children.length, 0, this.length, (children, positions, length) => new Tree(this.type, children, positions, length, this.propValues), config.makeTree || ((children, positions, length) => new Tree(NodeType.none, children, positions, length)));
	}
	/**
	Build a tree from a postfix-ordered buffer of node information,
	or a cursor over such a buffer.
	*/
	static build(data) {
		return buildTree(data);
	}
};
/**
The empty tree
*/
Tree.empty = new Tree(NodeType.none, [], [], 0);
var FlatBufferCursor = class FlatBufferCursor {
	constructor(buffer, index) {
		this.buffer = buffer;
		this.index = index;
	}
	get id() {
		return this.buffer[this.index - 4];
	}
	get start() {
		return this.buffer[this.index - 3];
	}
	get end() {
		return this.buffer[this.index - 2];
	}
	get size() {
		return this.buffer[this.index - 1];
	}
	get pos() {
		return this.index;
	}
	next() {
		this.index -= 4;
	}
	fork() {
		return new FlatBufferCursor(this.buffer, this.index);
	}
};
/**
Tree buffers contain (type, start, end, endIndex) quads for each
node. In such a buffer, nodes are stored in prefix order (parents
before children, with the endIndex of the parent indicating which
children belong to it).
*/
var TreeBuffer = class TreeBuffer {
	/**
	Create a tree buffer.
	*/
	constructor(buffer, length, set) {
		this.buffer = buffer;
		this.length = length;
		this.set = set;
	}
	/**
	@internal
	*/
	get type() {
		return NodeType.none;
	}
	/**
	@internal
	*/
	toString() {
		let result = [];
		for (let index = 0; index < this.buffer.length;) {
			result.push(this.childString(index));
			index = this.buffer[index + 3];
		}
		return result.join(",");
	}
	/**
	@internal
	*/
	childString(index) {
		let id = this.buffer[index], endIndex = this.buffer[index + 3];
		let type = this.set.types[id], result = type.name;
		if (/\W/.test(result) && !type.isError) result = JSON.stringify(result);
		index += 4;
		if (endIndex == index) return result;
		let children = [];
		while (index < endIndex) {
			children.push(this.childString(index));
			index = this.buffer[index + 3];
		}
		return result + "(" + children.join(",") + ")";
	}
	/**
	@internal
	*/
	findChild(startIndex, endIndex, dir, pos, side) {
		let { buffer } = this, pick = -1;
		for (let i = startIndex; i != endIndex; i = buffer[i + 3]) if (checkSide(side, pos, buffer[i + 1], buffer[i + 2])) {
			pick = i;
			if (dir > 0) break;
		}
		return pick;
	}
	/**
	@internal
	*/
	slice(startI, endI, from) {
		let b = this.buffer;
		let copy = new Uint16Array(endI - startI), len = 0;
		for (let i = startI, j = 0; i < endI;) {
			copy[j++] = b[i++];
			copy[j++] = b[i++] - from;
			let to = copy[j++] = b[i++] - from;
			copy[j++] = b[i++] - startI;
			len = Math.max(len, to);
		}
		return new TreeBuffer(copy, len, this.set);
	}
};
function checkSide(side, pos, from, to) {
	switch (side) {
		case -2: return from < pos;
		case -1: return to >= pos && from < pos;
		case 0: return from < pos && to > pos;
		case 1: return from <= pos && to > pos;
		case 2: return to > pos;
		case 4: return true;
	}
}
function resolveNode(node, pos, side, overlays) {
	var _a;
	while (node.from == node.to || (side < 1 ? node.from >= pos : node.from > pos) || (side > -1 ? node.to <= pos : node.to < pos)) {
		let parent = !overlays && node instanceof TreeNode && node.index < 0 ? null : node.parent;
		if (!parent) return node;
		node = parent;
	}
	let mode = overlays ? 0 : IterMode.IgnoreOverlays;
	if (overlays) {
		for (let scan = node, parent = scan.parent; parent; scan = parent, parent = scan.parent) if (scan instanceof TreeNode && scan.index < 0 && ((_a = parent.enter(pos, side, mode)) === null || _a === void 0 ? void 0 : _a.from) != scan.from) node = parent;
	}
	for (;;) {
		let inner = node.enter(pos, side, mode);
		if (!inner) return node;
		node = inner;
	}
}
var BaseNode = class {
	cursor(mode = 0) {
		return new TreeCursor(this, mode);
	}
	getChild(type, before = null, after = null) {
		let r = getChildren(this, type, before, after);
		return r.length ? r[0] : null;
	}
	getChildren(type, before = null, after = null) {
		return getChildren(this, type, before, after);
	}
	resolve(pos, side = 0) {
		return resolveNode(this, pos, side, false);
	}
	resolveInner(pos, side = 0) {
		return resolveNode(this, pos, side, true);
	}
	matchContext(context) {
		return matchNodeContext(this.parent, context);
	}
	enterUnfinishedNodesBefore(pos) {
		let scan = this.childBefore(pos), node = this;
		while (scan) {
			let last = scan.lastChild;
			if (!last || last.to != scan.to) break;
			if (last.type.isError && last.from == last.to) {
				node = scan;
				scan = last.prevSibling;
			} else scan = last;
		}
		return node;
	}
	get node() {
		return this;
	}
	get next() {
		return this.parent;
	}
};
var TreeNode = class TreeNode extends BaseNode {
	constructor(_tree, from, index, _parent) {
		super();
		this._tree = _tree;
		this.from = from;
		this.index = index;
		this._parent = _parent;
	}
	get type() {
		return this._tree.type;
	}
	get name() {
		return this._tree.type.name;
	}
	get to() {
		return this.from + this._tree.length;
	}
	nextChild(i, dir, pos, side, mode = 0) {
		for (let parent = this;;) {
			for (let { children, positions } = parent._tree, e = dir > 0 ? children.length : -1; i != e; i += dir) {
				let next = children[i], start = positions[i] + parent.from, mounted;
				if (!(mode & IterMode.EnterBracketed && next instanceof Tree && (mounted = MountedTree.get(next)) && !mounted.overlay && mounted.bracketed && pos >= start && pos <= start + next.length) && !checkSide(side, pos, start, start + next.length)) continue;
				if (next instanceof TreeBuffer) {
					if (mode & IterMode.ExcludeBuffers) continue;
					let index = next.findChild(0, next.buffer.length, dir, pos - start, side);
					if (index > -1) return new BufferNode(new BufferContext(parent, next, i, start), null, index);
				} else if (mode & IterMode.IncludeAnonymous || !next.type.isAnonymous || hasChild(next)) {
					let mounted;
					if (!(mode & IterMode.IgnoreMounts) && (mounted = MountedTree.get(next)) && !mounted.overlay) return new TreeNode(mounted.tree, start, i, parent);
					let inner = new TreeNode(next, start, i, parent);
					return mode & IterMode.IncludeAnonymous || !inner.type.isAnonymous ? inner : inner.nextChild(dir < 0 ? next.children.length - 1 : 0, dir, pos, side, mode);
				}
			}
			if (mode & IterMode.IncludeAnonymous || !parent.type.isAnonymous) return null;
			if (parent.index >= 0) i = parent.index + dir;
			else i = dir < 0 ? -1 : parent._parent._tree.children.length;
			parent = parent._parent;
			if (!parent) return null;
		}
	}
	get firstChild() {
		return this.nextChild(0, 1, 0, 4);
	}
	get lastChild() {
		return this.nextChild(this._tree.children.length - 1, -1, 0, 4);
	}
	childAfter(pos) {
		return this.nextChild(0, 1, pos, 2);
	}
	childBefore(pos) {
		return this.nextChild(this._tree.children.length - 1, -1, pos, -2);
	}
	prop(prop) {
		return this._tree.prop(prop);
	}
	enter(pos, side, mode = 0) {
		let mounted;
		if (!(mode & IterMode.IgnoreOverlays) && (mounted = MountedTree.get(this._tree)) && mounted.overlay) {
			let rPos = pos - this.from, enterBracketed = mode & IterMode.EnterBracketed && mounted.bracketed;
			for (let { from, to } of mounted.overlay) if ((side > 0 || enterBracketed ? from <= rPos : from < rPos) && (side < 0 || enterBracketed ? to >= rPos : to > rPos)) return new TreeNode(mounted.tree, mounted.overlay[0].from + this.from, -1, this);
		}
		return this.nextChild(0, 1, pos, side, mode);
	}
	nextSignificantParent() {
		let val = this;
		while (val.type.isAnonymous && val._parent) val = val._parent;
		return val;
	}
	get parent() {
		return this._parent ? this._parent.nextSignificantParent() : null;
	}
	get nextSibling() {
		return this._parent && this.index >= 0 ? this._parent.nextChild(this.index + 1, 1, 0, 4) : null;
	}
	get prevSibling() {
		return this._parent && this.index >= 0 ? this._parent.nextChild(this.index - 1, -1, 0, 4) : null;
	}
	get tree() {
		return this._tree;
	}
	toTree() {
		return this._tree;
	}
	/**
	@internal
	*/
	toString() {
		return this._tree.toString();
	}
};
function getChildren(node, type, before, after) {
	let cur = node.cursor(), result = [];
	if (!cur.firstChild()) return result;
	if (before != null) for (let found = false; !found;) {
		found = cur.type.is(before);
		if (!cur.nextSibling()) return result;
	}
	for (;;) {
		if (after != null && cur.type.is(after)) return result;
		if (cur.type.is(type)) result.push(cur.node);
		if (!cur.nextSibling()) return after == null ? result : [];
	}
}
function matchNodeContext(node, context, i = context.length - 1) {
	for (let p = node; i >= 0; p = p.parent) {
		if (!p) return false;
		if (!p.type.isAnonymous) {
			if (context[i] && context[i] != p.name) return false;
			i--;
		}
	}
	return true;
}
var BufferContext = class {
	constructor(parent, buffer, index, start) {
		this.parent = parent;
		this.buffer = buffer;
		this.index = index;
		this.start = start;
	}
};
var BufferNode = class BufferNode extends BaseNode {
	get name() {
		return this.type.name;
	}
	get from() {
		return this.context.start + this.context.buffer.buffer[this.index + 1];
	}
	get to() {
		return this.context.start + this.context.buffer.buffer[this.index + 2];
	}
	constructor(context, _parent, index) {
		super();
		this.context = context;
		this._parent = _parent;
		this.index = index;
		this.type = context.buffer.set.types[context.buffer.buffer[index]];
	}
	child(dir, pos, side) {
		let { buffer } = this.context;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.context.start, side);
		return index < 0 ? null : new BufferNode(this.context, this, index);
	}
	get firstChild() {
		return this.child(1, 0, 4);
	}
	get lastChild() {
		return this.child(-1, 0, 4);
	}
	childAfter(pos) {
		return this.child(1, pos, 2);
	}
	childBefore(pos) {
		return this.child(-1, pos, -2);
	}
	prop(prop) {
		return this.type.prop(prop);
	}
	enter(pos, side, mode = 0) {
		if (mode & IterMode.ExcludeBuffers) return null;
		let { buffer } = this.context;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], side > 0 ? 1 : -1, pos - this.context.start, side);
		return index < 0 ? null : new BufferNode(this.context, this, index);
	}
	get parent() {
		return this._parent || this.context.parent.nextSignificantParent();
	}
	externalSibling(dir) {
		return this._parent ? null : this.context.parent.nextChild(this.context.index + dir, dir, 0, 4);
	}
	get nextSibling() {
		let { buffer } = this.context;
		let after = buffer.buffer[this.index + 3];
		if (after < (this._parent ? buffer.buffer[this._parent.index + 3] : buffer.buffer.length)) return new BufferNode(this.context, this._parent, after);
		return this.externalSibling(1);
	}
	get prevSibling() {
		let { buffer } = this.context;
		let parentStart = this._parent ? this._parent.index + 4 : 0;
		if (this.index == parentStart) return this.externalSibling(-1);
		return new BufferNode(this.context, this._parent, buffer.findChild(parentStart, this.index, -1, 0, 4));
	}
	get tree() {
		return null;
	}
	toTree() {
		let children = [], positions = [];
		let { buffer } = this.context;
		let startI = this.index + 4, endI = buffer.buffer[this.index + 3];
		if (endI > startI) {
			let from = buffer.buffer[this.index + 1];
			children.push(buffer.slice(startI, endI, from));
			positions.push(0);
		}
		return new Tree(this.type, children, positions, this.to - this.from);
	}
	/**
	@internal
	*/
	toString() {
		return this.context.buffer.childString(this.index);
	}
};
function iterStack(heads) {
	if (!heads.length) return null;
	let pick = 0, picked = heads[0];
	for (let i = 1; i < heads.length; i++) {
		let node = heads[i];
		if (node.from > picked.from || node.to < picked.to) {
			picked = node;
			pick = i;
		}
	}
	let next = picked instanceof TreeNode && picked.index < 0 ? null : picked.parent;
	let newHeads = heads.slice();
	if (next) newHeads[pick] = next;
	else newHeads.splice(pick, 1);
	return new StackIterator(newHeads, picked);
}
var StackIterator = class {
	constructor(heads, node) {
		this.heads = heads;
		this.node = node;
	}
	get next() {
		return iterStack(this.heads);
	}
};
function stackIterator(tree, pos, side) {
	let inner = tree.resolveInner(pos, side), layers = null;
	for (let scan = inner instanceof TreeNode ? inner : inner.context.parent; scan; scan = scan.parent) if (scan.index < 0) {
		let parent = scan.parent;
		(layers || (layers = [inner])).push(parent.resolve(pos, side));
		scan = parent;
	} else {
		let mount = MountedTree.get(scan.tree);
		if (mount && mount.overlay && mount.overlay[0].from <= pos && mount.overlay[mount.overlay.length - 1].to >= pos) {
			let root = new TreeNode(mount.tree, mount.overlay[0].from + scan.from, -1, scan);
			(layers || (layers = [inner])).push(resolveNode(root, pos, side, false));
		}
	}
	return layers ? iterStack(layers) : inner;
}
/**
A tree cursor object focuses on a given node in a syntax tree, and
allows you to move to adjacent nodes.
*/
var TreeCursor = class {
	/**
	Shorthand for `.type.name`.
	*/
	get name() {
		return this.type.name;
	}
	/**
	@internal
	*/
	constructor(node, mode = 0) {
		/**
		@internal
		*/
		this.buffer = null;
		this.stack = [];
		/**
		@internal
		*/
		this.index = 0;
		this.bufferNode = null;
		this.mode = mode & ~IterMode.EnterBracketed;
		if (node instanceof TreeNode) this.yieldNode(node);
		else {
			this._tree = node.context.parent;
			this.buffer = node.context;
			for (let n = node._parent; n; n = n._parent) this.stack.unshift(n.index);
			this.bufferNode = node;
			this.yieldBuf(node.index);
		}
	}
	yieldNode(node) {
		if (!node) return false;
		this._tree = node;
		this.type = node.type;
		this.from = node.from;
		this.to = node.to;
		return true;
	}
	yieldBuf(index, type) {
		this.index = index;
		let { start, buffer } = this.buffer;
		this.type = type || buffer.set.types[buffer.buffer[index]];
		this.from = start + buffer.buffer[index + 1];
		this.to = start + buffer.buffer[index + 2];
		return true;
	}
	/**
	@internal
	*/
	yield(node) {
		if (!node) return false;
		if (node instanceof TreeNode) {
			this.buffer = null;
			return this.yieldNode(node);
		}
		this.buffer = node.context;
		return this.yieldBuf(node.index, node.type);
	}
	/**
	@internal
	*/
	toString() {
		return this.buffer ? this.buffer.buffer.childString(this.index) : this._tree.toString();
	}
	/**
	@internal
	*/
	enterChild(dir, pos, side) {
		if (!this.buffer) return this.yield(this._tree.nextChild(dir < 0 ? this._tree._tree.children.length - 1 : 0, dir, pos, side, this.mode));
		let { buffer } = this.buffer;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.buffer.start, side);
		if (index < 0) return false;
		this.stack.push(this.index);
		return this.yieldBuf(index);
	}
	/**
	Move the cursor to this node's first child. When this returns
	false, the node has no child, and the cursor has not been moved.
	*/
	firstChild() {
		return this.enterChild(1, 0, 4);
	}
	/**
	Move the cursor to this node's last child.
	*/
	lastChild() {
		return this.enterChild(-1, 0, 4);
	}
	/**
	Move the cursor to the first child that ends after `pos`.
	*/
	childAfter(pos) {
		return this.enterChild(1, pos, 2);
	}
	/**
	Move to the last child that starts before `pos`.
	*/
	childBefore(pos) {
		return this.enterChild(-1, pos, -2);
	}
	/**
	Move the cursor to the child around `pos`. If side is -1 the
	child may end at that position, when 1 it may start there. This
	will also enter [overlaid](#common.MountedTree.overlay)
	[mounted](#common.NodeProp^mounted) trees unless `overlays` is
	set to false.
	*/
	enter(pos, side, mode = this.mode) {
		if (!this.buffer) return this.yield(this._tree.enter(pos, side, mode));
		return mode & IterMode.ExcludeBuffers ? false : this.enterChild(1, pos, side);
	}
	/**
	Move to the node's parent node, if this isn't the top node.
	*/
	parent() {
		if (!this.buffer) return this.yieldNode(this.mode & IterMode.IncludeAnonymous ? this._tree._parent : this._tree.parent);
		if (this.stack.length) return this.yieldBuf(this.stack.pop());
		let parent = this.mode & IterMode.IncludeAnonymous ? this.buffer.parent : this.buffer.parent.nextSignificantParent();
		this.buffer = null;
		return this.yieldNode(parent);
	}
	/**
	@internal
	*/
	sibling(dir) {
		if (!this.buffer) return !this._tree._parent ? false : this.yield(this._tree.index < 0 ? null : this._tree._parent.nextChild(this._tree.index + dir, dir, 0, 4, this.mode));
		let { buffer } = this.buffer, d = this.stack.length - 1;
		if (dir < 0) {
			let parentStart = d < 0 ? 0 : this.stack[d] + 4;
			if (this.index != parentStart) return this.yieldBuf(buffer.findChild(parentStart, this.index, -1, 0, 4));
		} else {
			let after = buffer.buffer[this.index + 3];
			if (after < (d < 0 ? buffer.buffer.length : buffer.buffer[this.stack[d] + 3])) return this.yieldBuf(after);
		}
		return d < 0 ? this.yield(this.buffer.parent.nextChild(this.buffer.index + dir, dir, 0, 4, this.mode)) : false;
	}
	/**
	Move to this node's next sibling, if any.
	*/
	nextSibling() {
		return this.sibling(1);
	}
	/**
	Move to this node's previous sibling, if any.
	*/
	prevSibling() {
		return this.sibling(-1);
	}
	atLastNode(dir) {
		let index, parent, { buffer } = this;
		if (buffer) {
			if (dir > 0) {
				if (this.index < buffer.buffer.buffer.length) return false;
			} else for (let i = 0; i < this.index; i++) if (buffer.buffer.buffer[i + 3] < this.index) return false;
			({index, parent} = buffer);
		} else ({index, _parent: parent} = this._tree);
		for (; parent; {index, _parent: parent} = parent) if (index > -1) for (let i = index + dir, e = dir < 0 ? -1 : parent._tree.children.length; i != e; i += dir) {
			let child = parent._tree.children[i];
			if (this.mode & IterMode.IncludeAnonymous || child instanceof TreeBuffer || !child.type.isAnonymous || hasChild(child)) return false;
		}
		return true;
	}
	move(dir, enter) {
		if (enter && this.enterChild(dir, 0, 4)) return true;
		for (;;) {
			if (this.sibling(dir)) return true;
			if (this.atLastNode(dir) || !this.parent()) return false;
		}
	}
	/**
	Move to the next node in a
	[pre-order](https://en.wikipedia.org/wiki/Tree_traversal#Pre-order,_NLR)
	traversal, going from a node to its first child or, if the
	current node is empty or `enter` is false, its next sibling or
	the next sibling of the first parent node that has one.
	*/
	next(enter = true) {
		return this.move(1, enter);
	}
	/**
	Move to the next node in a last-to-first pre-order traversal. A
	node is followed by its last child or, if it has none, its
	previous sibling or the previous sibling of the first parent
	node that has one.
	*/
	prev(enter = true) {
		return this.move(-1, enter);
	}
	/**
	Move the cursor to the innermost node that covers `pos`. If
	`side` is -1, it will enter nodes that end at `pos`. If it is 1,
	it will enter nodes that start at `pos`.
	*/
	moveTo(pos, side = 0) {
		while (this.from == this.to || (side < 1 ? this.from >= pos : this.from > pos) || (side > -1 ? this.to <= pos : this.to < pos)) if (!this.parent()) break;
		while (this.enterChild(1, pos, side));
		return this;
	}
	/**
	Get a [syntax node](#common.SyntaxNode) at the cursor's current
	position.
	*/
	get node() {
		if (!this.buffer) return this._tree;
		let cache = this.bufferNode, result = null, depth = 0;
		if (cache && cache.context == this.buffer) scan: for (let index = this.index, d = this.stack.length; d >= 0;) {
			for (let c = cache; c; c = c._parent) if (c.index == index) {
				if (index == this.index) return c;
				result = c;
				depth = d + 1;
				break scan;
			}
			index = this.stack[--d];
		}
		for (let i = depth; i < this.stack.length; i++) result = new BufferNode(this.buffer, result, this.stack[i]);
		return this.bufferNode = new BufferNode(this.buffer, result, this.index);
	}
	/**
	Get the [tree](#common.Tree) that represents the current node, if
	any. Will return null when the node is in a [tree
	buffer](#common.TreeBuffer).
	*/
	get tree() {
		return this.buffer ? null : this._tree._tree;
	}
	/**
	Iterate over the current node and all its descendants, calling
	`enter` when entering a node and `leave`, if given, when leaving
	one. When `enter` returns `false`, any children of that node are
	skipped, and `leave` isn't called for it.
	*/
	iterate(enter, leave) {
		for (let depth = 0;;) {
			let mustLeave = false;
			if (this.type.isAnonymous || enter(this) !== false) {
				if (this.firstChild()) {
					depth++;
					continue;
				}
				if (!this.type.isAnonymous) mustLeave = true;
			}
			for (;;) {
				if (mustLeave && leave) leave(this);
				mustLeave = this.type.isAnonymous;
				if (!depth) return;
				if (this.nextSibling()) break;
				this.parent();
				depth--;
				mustLeave = true;
			}
		}
	}
	/**
	Test whether the current node matches a given context—a sequence
	of direct parent node names. Empty strings in the context array
	are treated as wildcards.
	*/
	matchContext(context) {
		if (!this.buffer) return matchNodeContext(this.node.parent, context);
		let { buffer } = this.buffer, { types } = buffer.set;
		for (let i = context.length - 1, d = this.stack.length - 1; i >= 0; d--) {
			if (d < 0) return matchNodeContext(this._tree, context, i);
			let type = types[buffer.buffer[this.stack[d]]];
			if (!type.isAnonymous) {
				if (context[i] && context[i] != type.name) return false;
				i--;
			}
		}
		return true;
	}
};
function hasChild(tree) {
	return tree.children.some((ch) => ch instanceof TreeBuffer || !ch.type.isAnonymous || hasChild(ch));
}
function buildTree(data) {
	var _a;
	let { buffer, nodeSet, maxBufferLength = DefaultBufferLength, reused = [], minRepeatType = nodeSet.types.length } = data;
	let cursor = Array.isArray(buffer) ? new FlatBufferCursor(buffer, buffer.length) : buffer;
	let types = nodeSet.types;
	let contextHash = 0, lookAhead = 0;
	function takeNode(parentStart, minPos, children, positions, inRepeat, depth) {
		let { id, start, end, size } = cursor;
		let lookAheadAtStart = lookAhead, contextAtStart = contextHash;
		if (size < 0) {
			cursor.next();
			if (size == -1) {
				let node = reused[id];
				children.push(node);
				positions.push(start - parentStart);
				return;
			} else if (size == -3) {
				contextHash = id;
				return;
			} else if (size == -4) {
				lookAhead = id;
				return;
			} else throw new RangeError(`Unrecognized record size: ${size}`);
		}
		let type = types[id], node, buffer;
		let startPos = start - parentStart;
		if (end - start <= maxBufferLength && (buffer = findBufferSize(cursor.pos - minPos, inRepeat))) {
			let data = new Uint16Array(buffer.size - buffer.skip);
			let endPos = cursor.pos - buffer.size, index = data.length;
			while (cursor.pos > endPos) index = copyToBuffer(buffer.start, data, index);
			node = new TreeBuffer(data, end - buffer.start, nodeSet);
			startPos = buffer.start - parentStart;
		} else {
			let endPos = cursor.pos - size;
			cursor.next();
			let localChildren = [], localPositions = [];
			let localInRepeat = id >= minRepeatType ? id : -1;
			let lastGroup = 0, lastEnd = end, groupLookAhead = lookAheadAtStart;
			while (cursor.pos > endPos) if (localInRepeat >= 0 && cursor.id == localInRepeat && cursor.size >= 0) {
				if (cursor.end <= lastEnd - maxBufferLength) {
					makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
					lastGroup = localChildren.length;
					lastEnd = cursor.end;
					groupLookAhead = lookAhead;
				}
				cursor.next();
			} else if (depth > 2500) takeFlatNode(start, endPos, localChildren, localPositions);
			else {
				if (localInRepeat >= 0 && cursor.size == -1 && reused[cursor.id].type == nodeSet.types[localInRepeat]) {
					if (lastGroup < localChildren.length) makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
					lastGroup = localChildren.length + 1;
					lastEnd = cursor.start;
					groupLookAhead = lookAhead;
				}
				takeNode(start, endPos, localChildren, localPositions, localInRepeat, depth + 1);
			}
			if (localInRepeat >= 0 && lastGroup > 0 && lastGroup < localChildren.length) makeRepeatLeaf(localChildren, localPositions, start, lastGroup, start, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
			localChildren.reverse();
			localPositions.reverse();
			if (localInRepeat > -1 && lastGroup > 0) {
				let make = makeBalanced(type, contextAtStart);
				node = balanceRange(type, localChildren, localPositions, 0, localChildren.length, 0, end - start, make, make);
			} else node = makeTree(type, localChildren, localPositions, end - start, lookAheadAtStart - end, contextAtStart);
		}
		children.push(node);
		positions.push(startPos);
	}
	function takeFlatNode(parentStart, minPos, children, positions) {
		let nodes = [];
		let nodeCount = 0, stopAt = -1;
		while (cursor.pos > minPos) {
			let { id, start, end, size } = cursor;
			if (size > 4) cursor.next();
			else if (stopAt > -1 && start < stopAt) break;
			else {
				if (stopAt < 0) stopAt = end - maxBufferLength;
				nodes.push(id, start, end);
				nodeCount++;
				cursor.next();
			}
		}
		if (nodeCount) {
			let buffer = new Uint16Array(nodeCount * 4);
			let start = nodes[nodes.length - 2];
			for (let i = nodes.length - 3, j = 0; i >= 0; i -= 3) {
				buffer[j++] = nodes[i];
				buffer[j++] = nodes[i + 1] - start;
				buffer[j++] = nodes[i + 2] - start;
				buffer[j++] = j;
			}
			children.push(new TreeBuffer(buffer, nodes[2] - start, nodeSet));
			positions.push(start - parentStart);
		}
	}
	function makeBalanced(type, contextHash) {
		return (children, positions, length) => {
			let lookAhead = 0, lastI = children.length - 1, last, lookAheadProp;
			if (lastI >= 0 && (last = children[lastI]) instanceof Tree) {
				if (!lastI && last.type == type && last.length == length) return last;
				if (lookAheadProp = last.prop(NodeProp.lookAhead)) lookAhead = positions[lastI] + last.length + lookAheadProp - length;
			}
			return makeTree(type, children, positions, length, lookAhead, contextHash);
		};
	}
	function makeRepeatLeaf(children, positions, base, i, from, to, type, lookAhead, contextHash) {
		let localChildren = [], localPositions = [];
		while (children.length > i) {
			localChildren.push(children.pop());
			localPositions.push(positions.pop() + base - from);
		}
		children.push(makeTree(nodeSet.types[type], localChildren, localPositions, to - from, lookAhead - to, contextHash));
		positions.push(from - base);
	}
	function makeTree(type, children, positions, length, lookAhead, contextHash, props) {
		if (contextHash) {
			let pair = [NodeProp.contextHash, contextHash];
			props = props ? [pair].concat(props) : [pair];
		}
		if (lookAhead > 25) {
			let pair = [NodeProp.lookAhead, lookAhead];
			props = props ? [pair].concat(props) : [pair];
		}
		return new Tree(type, children, positions, length, props);
	}
	function findBufferSize(maxSize, inRepeat) {
		let fork = cursor.fork();
		let size = 0, start = 0, skip = 0, minStart = fork.end - maxBufferLength;
		let result = {
			size: 0,
			start: 0,
			skip: 0
		};
		scan: for (let minPos = fork.pos - maxSize; fork.pos > minPos;) {
			let nodeSize = fork.size;
			if (fork.id == inRepeat && nodeSize >= 0) {
				result.size = size;
				result.start = start;
				result.skip = skip;
				skip += 4;
				size += 4;
				fork.next();
				continue;
			}
			let startPos = fork.pos - nodeSize;
			if (nodeSize < 0 || startPos < minPos || fork.start < minStart) break;
			let localSkipped = fork.id >= minRepeatType ? 4 : 0;
			let nodeStart = fork.start;
			fork.next();
			while (fork.pos > startPos) {
				if (fork.size < 0) {
					if (fork.size == -3 || fork.size == -4) localSkipped += 4;
					else break scan;
				} else if (fork.id >= minRepeatType) localSkipped += 4;
				fork.next();
			}
			start = nodeStart;
			size += nodeSize;
			skip += localSkipped;
		}
		if (inRepeat < 0 || size == maxSize) {
			result.size = size;
			result.start = start;
			result.skip = skip;
		}
		return result.size > 4 ? result : void 0;
	}
	function copyToBuffer(bufferStart, buffer, index) {
		let { id, start, end, size } = cursor;
		cursor.next();
		if (size >= 0 && id < minRepeatType) {
			let startIndex = index;
			if (size > 4) {
				let endPos = cursor.pos - (size - 4);
				while (cursor.pos > endPos) index = copyToBuffer(bufferStart, buffer, index);
			}
			buffer[--index] = startIndex;
			buffer[--index] = end - bufferStart;
			buffer[--index] = start - bufferStart;
			buffer[--index] = id;
		} else if (size == -3) contextHash = id;
		else if (size == -4) lookAhead = id;
		return index;
	}
	let children = [], positions = [];
	while (cursor.pos > 0) takeNode(data.start || 0, data.bufferStart || 0, children, positions, -1, 0);
	let length = (_a = data.length) !== null && _a !== void 0 ? _a : children.length ? positions[0] + children[0].length : 0;
	return new Tree(types[data.topID], children.reverse(), positions.reverse(), length);
}
const nodeSizeCache = /* @__PURE__ */ new WeakMap();
function nodeSize(balanceType, node) {
	if (!balanceType.isAnonymous || node instanceof TreeBuffer || node.type != balanceType) return 1;
	let size = nodeSizeCache.get(node);
	if (size == null) {
		size = 1;
		for (let child of node.children) {
			if (child.type != balanceType || !(child instanceof Tree)) {
				size = 1;
				break;
			}
			size += nodeSize(balanceType, child);
		}
		nodeSizeCache.set(node, size);
	}
	return size;
}
function balanceRange(balanceType, children, positions, from, to, start, length, mkTop, mkTree) {
	let total = 0;
	for (let i = from; i < to; i++) total += nodeSize(balanceType, children[i]);
	let maxChild = Math.ceil(total * 1.5 / 8);
	let localChildren = [], localPositions = [];
	function divide(children, positions, from, to, offset) {
		for (let i = from; i < to;) {
			let groupFrom = i, groupStart = positions[i], groupSize = nodeSize(balanceType, children[i]);
			i++;
			for (; i < to; i++) {
				let nextSize = nodeSize(balanceType, children[i]);
				if (groupSize + nextSize >= maxChild) break;
				groupSize += nextSize;
			}
			if (i == groupFrom + 1) {
				if (groupSize > maxChild) {
					let only = children[groupFrom];
					divide(only.children, only.positions, 0, only.children.length, positions[groupFrom] + offset);
					continue;
				}
				localChildren.push(children[groupFrom]);
			} else {
				let length = positions[i - 1] + children[i - 1].length - groupStart;
				localChildren.push(balanceRange(balanceType, children, positions, groupFrom, i, groupStart, length, null, mkTree));
			}
			localPositions.push(groupStart + offset - start);
		}
	}
	divide(children, positions, from, to, 0);
	return (mkTop || mkTree)(localChildren, localPositions, length);
}
/**
A superclass that parsers should extend.
*/
var Parser = class {
	/**
	Start a parse, returning a [partial parse](#common.PartialParse)
	object. [`fragments`](#common.TreeFragment) can be passed in to
	make the parse incremental.
	
	By default, the entire input is parsed. You can pass `ranges`,
	which should be a sorted array of non-empty, non-overlapping
	ranges, to parse only those ranges. The tree returned in that
	case will start at `ranges[0].from`.
	*/
	startParse(input, fragments, ranges) {
		if (typeof input == "string") input = new StringInput(input);
		ranges = !ranges ? [new Range(0, input.length)] : ranges.length ? ranges.map((r) => new Range(r.from, r.to)) : [new Range(0, 0)];
		return this.createParse(input, fragments || [], ranges);
	}
	/**
	Run a full parse, returning the resulting tree.
	*/
	parse(input, fragments, ranges) {
		let parse = this.startParse(input, fragments, ranges);
		for (;;) {
			let done = parse.advance();
			if (done) return done;
		}
	}
};
var StringInput = class {
	constructor(string) {
		this.string = string;
	}
	get length() {
		return this.string.length;
	}
	chunk(from) {
		return this.string.slice(from);
	}
	get lineChunks() {
		return false;
	}
	read(from, to) {
		return this.string.slice(from, to);
	}
};
new NodeProp({ perNode: true });
// node_modules/@lezer/highlight/dist/index.js
let nextTagID = 0;
/**
Highlighting tags are markers that denote a highlighting category.
They are [associated](#highlight.styleTags) with parts of a syntax
tree by a language mode, and then mapped to an actual CSS style by
a [highlighter](#highlight.Highlighter).

Because syntax tree node types and highlight styles have to be
able to talk the same language, CodeMirror uses a mostly _closed_
[vocabulary](#highlight.tags) of syntax tags (as opposed to
traditional open string-based systems, which make it hard for
highlighting themes to cover all the tokens produced by the
various languages).

It _is_ possible to [define](#highlight.Tag^define) your own
highlighting tags for system-internal use (where you control both
the language package and the highlighter), but such tags will not
be picked up by regular highlighters (though you can derive them
from standard tags to allow highlighters to fall back to those).
*/
var Tag = class Tag {
	/**
	@internal
	*/
	constructor(name, set, base, modified) {
		this.name = name;
		this.set = set;
		this.base = base;
		this.modified = modified;
		/**
		@internal
		*/
		this.id = nextTagID++;
	}
	toString() {
		let { name } = this;
		for (let mod of this.modified) if (mod.name) name = `${mod.name}(${name})`;
		return name;
	}
	static define(nameOrParent, parent) {
		let name = typeof nameOrParent == "string" ? nameOrParent : "?";
		if (nameOrParent instanceof Tag) parent = nameOrParent;
		if (parent === null || parent === void 0 ? void 0 : parent.base) throw new Error("Can not derive from a modified tag");
		let tag = new Tag(name, [], null, []);
		tag.set.push(tag);
		if (parent) for (let t of parent.set) tag.set.push(t);
		return tag;
	}
	/**
	Define a tag _modifier_, which is a function that, given a tag,
	will return a tag that is a subtag of the original. Applying the
	same modifier to a twice tag will return the same value (`m1(t1)
	== m1(t1)`) and applying multiple modifiers will, regardless or
	order, produce the same tag (`m1(m2(t1)) == m2(m1(t1))`).
	
	When multiple modifiers are applied to a given base tag, each
	smaller set of modifiers is registered as a parent, so that for
	example `m1(m2(m3(t1)))` is a subtype of `m1(m2(t1))`,
	`m1(m3(t1)`, and so on.
	*/
	static defineModifier(name) {
		let mod = new Modifier(name);
		return (tag) => {
			if (tag.modified.indexOf(mod) > -1) return tag;
			return Modifier.get(tag.base || tag, tag.modified.concat(mod).sort((a, b) => a.id - b.id));
		};
	}
};
let nextModifierID = 0;
var Modifier = class Modifier {
	constructor(name) {
		this.name = name;
		this.instances = [];
		this.id = nextModifierID++;
	}
	static get(base, mods) {
		if (!mods.length) return base;
		let exists = mods[0].instances.find((t) => t.base == base && sameArray(mods, t.modified));
		if (exists) return exists;
		let set = [], tag = new Tag(base.name, set, base, mods);
		for (let m of mods) m.instances.push(tag);
		let configs = powerSet(mods);
		for (let parent of base.set) if (!parent.modified.length) for (let config of configs) set.push(Modifier.get(parent, config));
		return tag;
	}
};
function sameArray(a, b) {
	return a.length == b.length && a.every((x, i) => x == b[i]);
}
function powerSet(array) {
	let sets = [[]];
	for (let i = 0; i < array.length; i++) for (let j = 0, e = sets.length; j < e; j++) sets.push(sets[j].concat(array[i]));
	return sets.sort((a, b) => b.length - a.length);
}
/**
This function is used to add a set of tags to a language syntax
via [`NodeSet.extend`](#common.NodeSet.extend) or
[`LRParser.configure`](#lr.LRParser.configure).

The argument object maps node selectors to [highlighting
tags](#highlight.Tag) or arrays of tags.

Node selectors may hold one or more (space-separated) node paths.
Such a path can be a [node name](#common.NodeType.name), or
multiple node names (or `*` wildcards) separated by slash
characters, as in `"Block/Declaration/VariableName"`. Such a path
matches the final node but only if its direct parent nodes are the
other nodes mentioned. A `*` in such a path matches any parent,
but only a single level—wildcards that match multiple parents
aren't supported, both for efficiency reasons and because Lezer
trees make it rather hard to reason about what they would match.)

A path can be ended with `/...` to indicate that the tag assigned
to the node should also apply to all child nodes, even if they
match their own style (by default, only the innermost style is
used).

When a path ends in `!`, as in `Attribute!`, no further matching
happens for the node's child nodes, and the entire node gets the
given style.

In this notation, node names that contain `/`, `!`, `*`, or `...`
must be quoted as JSON strings.

For example:

```javascript
parser.configure({props: [
styleTags({
// Style Number and BigNumber nodes
"Number BigNumber": tags.number,
// Style Escape nodes whose parent is String
"String/Escape": tags.escape,
// Style anything inside Attributes nodes
"Attributes!": tags.meta,
// Add a style to all content inside Italic nodes
"Italic/...": tags.emphasis,
// Style InvalidString nodes as both `string` and `invalid`
"InvalidString": [tags.string, tags.invalid],
// Style the node named "/" as punctuation
'"/"': tags.punctuation
})
]})
```
*/
function styleTags(spec) {
	let byName = Object.create(null);
	for (let prop in spec) {
		let tags = spec[prop];
		if (!Array.isArray(tags)) tags = [tags];
		for (let part of prop.split(" ")) if (part) {
			let pieces = [], mode = 2, rest = part;
			for (let pos = 0;;) {
				if (rest == "..." && pos > 0 && pos + 3 == part.length) {
					mode = 1;
					break;
				}
				let m = /^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(rest);
				if (!m) throw new RangeError("Invalid path: " + part);
				pieces.push(m[0] == "*" ? "" : m[0][0] == "\"" ? JSON.parse(m[0]) : m[0]);
				pos += m[0].length;
				if (pos == part.length) break;
				let next = part[pos++];
				if (pos == part.length && next == "!") {
					mode = 0;
					break;
				}
				if (next != "/") throw new RangeError("Invalid path: " + part);
				rest = part.slice(pos);
			}
			let last = pieces.length - 1, inner = pieces[last];
			if (!inner) throw new RangeError("Invalid path: " + part);
			byName[inner] = new Rule(tags, mode, last > 0 ? pieces.slice(0, last) : null).sort(byName[inner]);
		}
	}
	return ruleNodeProp.add(byName);
}
const ruleNodeProp = new NodeProp({ combine(a, b) {
	let cur, root, take;
	while (a || b) {
		if (!a || b && a.depth <= b.depth) {
			take = b;
			b = b.next;
		} else {
			take = a;
			a = a.next;
		}
		if (cur && cur.mode == take.mode && !take.context && !cur.context) continue;
		let copy = new Rule(take.tags, take.mode, take.context);
		if (cur) cur.next = copy;
		else root = copy;
		cur = copy;
	}
	return root;
} });
var Rule = class {
	constructor(tags, mode, context, next) {
		this.tags = tags;
		this.mode = mode;
		this.context = context;
		this.next = next;
	}
	get opaque() {
		return this.mode == 0;
	}
	get inherit() {
		return this.mode == 1;
	}
	sort(other) {
		if (!other || other.depth < this.depth) {
			this.next = other;
			return this;
		}
		other.next = this.sort(other.next);
		return other;
	}
	get depth() {
		return this.context ? this.context.length : 0;
	}
};
Rule.empty = new Rule([], 2, null);
/**
Define a [highlighter](#highlight.Highlighter) from an array of
tag/class pairs. Classes associated with more specific tags will
take precedence.
*/
function tagHighlighter(tags, options) {
	let map = Object.create(null);
	for (let style of tags) if (!Array.isArray(style.tag)) map[style.tag.id] = style.class;
	else for (let tag of style.tag) map[tag.id] = style.class;
	let { scope, all = null } = options || {};
	return {
		style: (tags) => {
			let cls = all;
			for (let tag of tags) for (let sub of tag.set) {
				let tagClass = map[sub.id];
				if (tagClass) {
					cls = cls ? cls + " " + tagClass : tagClass;
					break;
				}
			}
			return cls;
		},
		scope
	};
}
const t = Tag.define;
const comment = t();
const name = t();
const typeName = t(name);
const propertyName = t(name);
const literal$1 = t();
const string$1 = t(literal$1);
const number$2 = t(literal$1);
const content = t();
const heading = t(content);
const keyword = t();
const operator = t();
const punctuation = t();
const bracket$1 = t(punctuation);
const meta = t();
/**
The default set of highlighting [tags](#highlight.Tag).

This collection is heavily biased towards programming languages,
and necessarily incomplete. A full ontology of syntactic
constructs would fill a stack of books, and be impractical to
write themes for. So try to make do with this set. If all else
fails, [open an
issue](https://code.haverbeke.berlin/codemirror/dev/issues) to propose a
new tag, or [define](#highlight.Tag^define) a local custom tag for
your use case.

Note that it is not obligatory to always attach the most specific
tag possible to an element—if your grammar can't easily
distinguish a certain type of element (such as a local variable),
it is okay to style it as its more general variant (a variable).

For tags that extend some parent tag, the documentation links to
the parent.
*/
const tags = {
	/**
	A comment.
	*/
	comment,
	/**
	A line [comment](#highlight.tags.comment).
	*/
	lineComment: t(comment),
	/**
	A block [comment](#highlight.tags.comment).
	*/
	blockComment: t(comment),
	/**
	A documentation [comment](#highlight.tags.comment).
	*/
	docComment: t(comment),
	/**
	Any kind of identifier.
	*/
	name,
	/**
	The [name](#highlight.tags.name) of a variable.
	*/
	variableName: t(name),
	/**
	A type [name](#highlight.tags.name).
	*/
	typeName,
	/**
	A tag name (subtag of [`typeName`](#highlight.tags.typeName)).
	*/
	tagName: t(typeName),
	/**
	A property or field [name](#highlight.tags.name).
	*/
	propertyName,
	/**
	An attribute name (subtag of [`propertyName`](#highlight.tags.propertyName)).
	*/
	attributeName: t(propertyName),
	/**
	The [name](#highlight.tags.name) of a class.
	*/
	className: t(name),
	/**
	A label [name](#highlight.tags.name).
	*/
	labelName: t(name),
	/**
	A namespace [name](#highlight.tags.name).
	*/
	namespace: t(name),
	/**
	The [name](#highlight.tags.name) of a macro.
	*/
	macroName: t(name),
	/**
	A literal value.
	*/
	literal: literal$1,
	/**
	A string [literal](#highlight.tags.literal).
	*/
	string: string$1,
	/**
	A documentation [string](#highlight.tags.string).
	*/
	docString: t(string$1),
	/**
	A character literal (subtag of [string](#highlight.tags.string)).
	*/
	character: t(string$1),
	/**
	An attribute value (subtag of [string](#highlight.tags.string)).
	*/
	attributeValue: t(string$1),
	/**
	A number [literal](#highlight.tags.literal).
	*/
	number: number$2,
	/**
	An integer [number](#highlight.tags.number) literal.
	*/
	integer: t(number$2),
	/**
	A floating-point [number](#highlight.tags.number) literal.
	*/
	float: t(number$2),
	/**
	A boolean [literal](#highlight.tags.literal).
	*/
	bool: t(literal$1),
	/**
	Regular expression [literal](#highlight.tags.literal).
	*/
	regexp: t(literal$1),
	/**
	An escape [literal](#highlight.tags.literal), for example a
	backslash escape in a string.
	*/
	escape: t(literal$1),
	/**
	A color [literal](#highlight.tags.literal).
	*/
	color: t(literal$1),
	/**
	A URL [literal](#highlight.tags.literal).
	*/
	url: t(literal$1),
	/**
	A language keyword.
	*/
	keyword,
	/**
	The [keyword](#highlight.tags.keyword) for the self or this
	object.
	*/
	self: t(keyword),
	/**
	The [keyword](#highlight.tags.keyword) for null.
	*/
	null: t(keyword),
	/**
	A [keyword](#highlight.tags.keyword) denoting some atomic value.
	*/
	atom: t(keyword),
	/**
	A [keyword](#highlight.tags.keyword) that represents a unit.
	*/
	unit: t(keyword),
	/**
	A modifier [keyword](#highlight.tags.keyword).
	*/
	modifier: t(keyword),
	/**
	A [keyword](#highlight.tags.keyword) that acts as an operator.
	*/
	operatorKeyword: t(keyword),
	/**
	A control-flow related [keyword](#highlight.tags.keyword).
	*/
	controlKeyword: t(keyword),
	/**
	A [keyword](#highlight.tags.keyword) that defines something.
	*/
	definitionKeyword: t(keyword),
	/**
	A [keyword](#highlight.tags.keyword) related to defining or
	interfacing with modules.
	*/
	moduleKeyword: t(keyword),
	/**
	An operator.
	*/
	operator,
	/**
	An [operator](#highlight.tags.operator) that dereferences something.
	*/
	derefOperator: t(operator),
	/**
	Arithmetic-related [operator](#highlight.tags.operator).
	*/
	arithmeticOperator: t(operator),
	/**
	Logical [operator](#highlight.tags.operator).
	*/
	logicOperator: t(operator),
	/**
	Bit [operator](#highlight.tags.operator).
	*/
	bitwiseOperator: t(operator),
	/**
	Comparison [operator](#highlight.tags.operator).
	*/
	compareOperator: t(operator),
	/**
	[Operator](#highlight.tags.operator) that updates its operand.
	*/
	updateOperator: t(operator),
	/**
	[Operator](#highlight.tags.operator) that defines something.
	*/
	definitionOperator: t(operator),
	/**
	Type-related [operator](#highlight.tags.operator).
	*/
	typeOperator: t(operator),
	/**
	Control-flow [operator](#highlight.tags.operator).
	*/
	controlOperator: t(operator),
	/**
	Program or markup punctuation.
	*/
	punctuation,
	/**
	[Punctuation](#highlight.tags.punctuation) that separates
	things.
	*/
	separator: t(punctuation),
	/**
	Bracket-style [punctuation](#highlight.tags.punctuation).
	*/
	bracket: bracket$1,
	/**
	Angle [brackets](#highlight.tags.bracket) (usually `<` and `>`
	tokens).
	*/
	angleBracket: t(bracket$1),
	/**
	Square [brackets](#highlight.tags.bracket) (usually `[` and `]`
	tokens).
	*/
	squareBracket: t(bracket$1),
	/**
	Parentheses (usually `(` and `)` tokens). Subtag of
	[bracket](#highlight.tags.bracket).
	*/
	paren: t(bracket$1),
	/**
	Braces (usually `{` and `}` tokens). Subtag of
	[bracket](#highlight.tags.bracket).
	*/
	brace: t(bracket$1),
	/**
	Content, for example plain text in XML or markup documents.
	*/
	content,
	/**
	[Content](#highlight.tags.content) that represents a heading.
	*/
	heading,
	/**
	A level 1 [heading](#highlight.tags.heading).
	*/
	heading1: t(heading),
	/**
	A level 2 [heading](#highlight.tags.heading).
	*/
	heading2: t(heading),
	/**
	A level 3 [heading](#highlight.tags.heading).
	*/
	heading3: t(heading),
	/**
	A level 4 [heading](#highlight.tags.heading).
	*/
	heading4: t(heading),
	/**
	A level 5 [heading](#highlight.tags.heading).
	*/
	heading5: t(heading),
	/**
	A level 6 [heading](#highlight.tags.heading).
	*/
	heading6: t(heading),
	/**
	A prose [content](#highlight.tags.content) separator (such as a horizontal rule).
	*/
	contentSeparator: t(content),
	/**
	[Content](#highlight.tags.content) that represents a list.
	*/
	list: t(content),
	/**
	[Content](#highlight.tags.content) that represents a quote.
	*/
	quote: t(content),
	/**
	[Content](#highlight.tags.content) that is emphasized.
	*/
	emphasis: t(content),
	/**
	[Content](#highlight.tags.content) that is styled strong.
	*/
	strong: t(content),
	/**
	[Content](#highlight.tags.content) that is part of a link.
	*/
	link: t(content),
	/**
	[Content](#highlight.tags.content) that is styled as code or
	monospace.
	*/
	monospace: t(content),
	/**
	[Content](#highlight.tags.content) that has a strike-through
	style.
	*/
	strikethrough: t(content),
	/**
	Inserted text in a change-tracking format.
	*/
	inserted: t(),
	/**
	Deleted text.
	*/
	deleted: t(),
	/**
	Changed text.
	*/
	changed: t(),
	/**
	An invalid or unsyntactic element.
	*/
	invalid: t(),
	/**
	Metadata or meta-instruction.
	*/
	meta,
	/**
	[Metadata](#highlight.tags.meta) that applies to the entire
	document.
	*/
	documentMeta: t(meta),
	/**
	[Metadata](#highlight.tags.meta) that annotates or adds
	attributes to a given syntactic element.
	*/
	annotation: t(meta),
	/**
	Processing instruction or preprocessor directive. Subtag of
	[meta](#highlight.tags.meta).
	*/
	processingInstruction: t(meta),
	/**
	[Modifier](#highlight.Tag^defineModifier) that indicates that a
	given element is being defined. Expected to be used with the
	various [name](#highlight.tags.name) tags.
	*/
	definition: Tag.defineModifier("definition"),
	/**
	[Modifier](#highlight.Tag^defineModifier) that indicates that
	something is constant. Mostly expected to be used with
	[variable names](#highlight.tags.variableName).
	*/
	constant: Tag.defineModifier("constant"),
	/**
	[Modifier](#highlight.Tag^defineModifier) used to indicate that
	a [variable](#highlight.tags.variableName) or [property
	name](#highlight.tags.propertyName) is being called or defined
	as a function.
	*/
	function: Tag.defineModifier("function"),
	/**
	[Modifier](#highlight.Tag^defineModifier) that can be applied to
	[names](#highlight.tags.name) to indicate that they belong to
	the language's standard environment.
	*/
	standard: Tag.defineModifier("standard"),
	/**
	[Modifier](#highlight.Tag^defineModifier) that indicates a given
	[names](#highlight.tags.name) is local to some scope.
	*/
	local: Tag.defineModifier("local"),
	/**
	A generic variant [modifier](#highlight.Tag^defineModifier) that
	can be used to tag language-specific alternative variants of
	some common tag. It is recommended for themes to define special
	forms of at least the [string](#highlight.tags.string) and
	[variable name](#highlight.tags.variableName) tags, since those
	come up a lot.
	*/
	special: Tag.defineModifier("special")
};
for (let name in tags) {
	let val = tags[name];
	if (val instanceof Tag) val.name = name;
}
tagHighlighter([
	{
		tag: tags.link,
		class: "tok-link"
	},
	{
		tag: tags.heading,
		class: "tok-heading"
	},
	{
		tag: tags.emphasis,
		class: "tok-emphasis"
	},
	{
		tag: tags.strong,
		class: "tok-strong"
	},
	{
		tag: tags.keyword,
		class: "tok-keyword"
	},
	{
		tag: tags.atom,
		class: "tok-atom"
	},
	{
		tag: tags.bool,
		class: "tok-bool"
	},
	{
		tag: tags.url,
		class: "tok-url"
	},
	{
		tag: tags.labelName,
		class: "tok-labelName"
	},
	{
		tag: tags.inserted,
		class: "tok-inserted"
	},
	{
		tag: tags.deleted,
		class: "tok-deleted"
	},
	{
		tag: tags.literal,
		class: "tok-literal"
	},
	{
		tag: tags.string,
		class: "tok-string"
	},
	{
		tag: tags.number,
		class: "tok-number"
	},
	{
		tag: [
			tags.regexp,
			tags.escape,
			tags.special(tags.string)
		],
		class: "tok-string2"
	},
	{
		tag: tags.variableName,
		class: "tok-variableName"
	},
	{
		tag: tags.local(tags.variableName),
		class: "tok-variableName tok-local"
	},
	{
		tag: tags.definition(tags.variableName),
		class: "tok-variableName tok-definition"
	},
	{
		tag: tags.special(tags.variableName),
		class: "tok-variableName2"
	},
	{
		tag: tags.definition(tags.propertyName),
		class: "tok-propertyName tok-definition"
	},
	{
		tag: tags.typeName,
		class: "tok-typeName"
	},
	{
		tag: tags.namespace,
		class: "tok-namespace"
	},
	{
		tag: tags.className,
		class: "tok-className"
	},
	{
		tag: tags.macroName,
		class: "tok-macroName"
	},
	{
		tag: tags.propertyName,
		class: "tok-propertyName"
	},
	{
		tag: tags.operator,
		class: "tok-operator"
	},
	{
		tag: tags.comment,
		class: "tok-comment"
	},
	{
		tag: tags.meta,
		class: "tok-meta"
	},
	{
		tag: tags.invalid,
		class: "tok-invalid"
	},
	{
		tag: tags.punctuation,
		class: "tok-punctuation"
	}
]);
// node_modules/@lezer/markdown/dist/index.js
var CompositeBlock = class CompositeBlock {
	static create(type, value, from, parentHash, end) {
		let hash = parentHash + (parentHash << 8) + type + (value << 4) | 0;
		return new CompositeBlock(type, value, from, hash, end, [], []);
	}
	constructor(type, value, from, hash, end, children, positions) {
		this.type = type;
		this.value = value;
		this.from = from;
		this.hash = hash;
		this.end = end;
		this.children = children;
		this.positions = positions;
		/**
		@internal Used only in list items
		*/
		this.blankFirstLine = false;
		this.hashProp = [[NodeProp.contextHash, hash]];
	}
	addChild(child, pos) {
		if (child.prop(NodeProp.contextHash) != this.hash) child = new Tree(child.type, child.children, child.positions, child.length, this.hashProp);
		this.children.push(child);
		this.positions.push(pos);
	}
	toTree(nodeSet, end = this.end) {
		let last = this.children.length - 1;
		if (last >= 0) end = Math.max(end, this.positions[last] + this.children[last].length + this.from);
		return new Tree(nodeSet.types[this.type], this.children, this.positions, end - this.from).balance({ makeTree: (children, positions, length) => new Tree(NodeType.none, children, positions, length, this.hashProp) });
	}
};
var Type;
(function(Type) {
	Type[Type["Document"] = 1] = "Document";
	Type[Type["CodeBlock"] = 2] = "CodeBlock";
	Type[Type["FencedCode"] = 3] = "FencedCode";
	Type[Type["Blockquote"] = 4] = "Blockquote";
	Type[Type["HorizontalRule"] = 5] = "HorizontalRule";
	Type[Type["BulletList"] = 6] = "BulletList";
	Type[Type["OrderedList"] = 7] = "OrderedList";
	Type[Type["ListItem"] = 8] = "ListItem";
	Type[Type["ATXHeading1"] = 9] = "ATXHeading1";
	Type[Type["ATXHeading2"] = 10] = "ATXHeading2";
	Type[Type["ATXHeading3"] = 11] = "ATXHeading3";
	Type[Type["ATXHeading4"] = 12] = "ATXHeading4";
	Type[Type["ATXHeading5"] = 13] = "ATXHeading5";
	Type[Type["ATXHeading6"] = 14] = "ATXHeading6";
	Type[Type["SetextHeading1"] = 15] = "SetextHeading1";
	Type[Type["SetextHeading2"] = 16] = "SetextHeading2";
	Type[Type["HTMLBlock"] = 17] = "HTMLBlock";
	Type[Type["LinkReference"] = 18] = "LinkReference";
	Type[Type["Paragraph"] = 19] = "Paragraph";
	Type[Type["CommentBlock"] = 20] = "CommentBlock";
	Type[Type["ProcessingInstructionBlock"] = 21] = "ProcessingInstructionBlock";
	Type[Type["Escape"] = 22] = "Escape";
	Type[Type["Entity"] = 23] = "Entity";
	Type[Type["HardBreak"] = 24] = "HardBreak";
	Type[Type["Emphasis"] = 25] = "Emphasis";
	Type[Type["StrongEmphasis"] = 26] = "StrongEmphasis";
	Type[Type["Link"] = 27] = "Link";
	Type[Type["Image"] = 28] = "Image";
	Type[Type["InlineCode"] = 29] = "InlineCode";
	Type[Type["HTMLTag"] = 30] = "HTMLTag";
	Type[Type["Comment"] = 31] = "Comment";
	Type[Type["ProcessingInstruction"] = 32] = "ProcessingInstruction";
	Type[Type["Autolink"] = 33] = "Autolink";
	Type[Type["HeaderMark"] = 34] = "HeaderMark";
	Type[Type["QuoteMark"] = 35] = "QuoteMark";
	Type[Type["ListMark"] = 36] = "ListMark";
	Type[Type["LinkMark"] = 37] = "LinkMark";
	Type[Type["EmphasisMark"] = 38] = "EmphasisMark";
	Type[Type["CodeMark"] = 39] = "CodeMark";
	Type[Type["CodeText"] = 40] = "CodeText";
	Type[Type["CodeInfo"] = 41] = "CodeInfo";
	Type[Type["LinkTitle"] = 42] = "LinkTitle";
	Type[Type["LinkLabel"] = 43] = "LinkLabel";
	Type[Type["URL"] = 44] = "URL";
})(Type || (Type = {}));
/**
Data structure used to accumulate a block's content during [leaf
block parsing](#BlockParser.leaf).
*/
var LeafBlock = class {
	/**
	@internal
	*/
	constructor(start, content) {
		this.start = start;
		this.content = content;
		/**
		@internal
		*/
		this.marks = [];
		/**
		The block parsers active for this block.
		*/
		this.parsers = [];
	}
};
/**
Data structure used during block-level per-line parsing.
*/
var Line = class {
	constructor() {
		/**
		The line's full text.
		*/
		this.text = "";
		/**
		The base indent provided by the composite contexts (that have
		been handled so far).
		*/
		this.baseIndent = 0;
		/**
		The string position corresponding to the base indent.
		*/
		this.basePos = 0;
		/**
		The number of contexts handled @internal
		*/
		this.depth = 0;
		/**
		Any markers (i.e. block quote markers) parsed for the contexts.
		A block parser that moves across lines, covering such marks, may
		need to include these in its node structure.
		*/
		this.markers = [];
		/**
		The position of the next non-whitespace character beyond any
		list, blockquote, or other composite block markers.
		*/
		this.pos = 0;
		/**
		The column of the next non-whitespace character.
		*/
		this.indent = 0;
		/**
		The character code of the character after `pos`.
		*/
		this.next = -1;
	}
	/**
	@internal
	*/
	forward() {
		if (this.basePos > this.pos) this.forwardInner();
	}
	/**
	@internal
	*/
	forwardInner() {
		let newPos = this.skipSpace(this.basePos);
		this.indent = this.countIndent(newPos, this.pos, this.indent);
		this.pos = newPos;
		this.next = newPos == this.text.length ? -1 : this.text.charCodeAt(newPos);
	}
	/**
	Skip whitespace after the given position, return the position of
	the next non-space character or the end of the line if there's
	only space after `from`.
	*/
	skipSpace(from) {
		return skipSpace(this.text, from);
	}
	/**
	@internal
	*/
	reset(text) {
		this.text = text;
		this.baseIndent = this.basePos = this.pos = this.indent = 0;
		this.forwardInner();
		this.depth = 1;
		while (this.markers.length) this.markers.pop();
	}
	/**
	Move the line's base position forward to the given position.
	This should only be called by composite [block
	parsers](#BlockParser.parse) or [markup skipping
	functions](#NodeSpec.composite).
	*/
	moveBase(to) {
		this.basePos = to;
		this.baseIndent = this.countIndent(to, this.pos, this.indent);
	}
	/**
	Move the line's base position forward to the given _column_.
	*/
	moveBaseColumn(indent) {
		this.baseIndent = indent;
		this.basePos = this.findColumn(indent);
	}
	/**
	Store a composite-block-level marker. Should be called from
	[markup skipping functions](#NodeSpec.composite) when they
	consume any non-whitespace characters.
	*/
	addMarker(elt) {
		this.markers.push(elt);
	}
	/**
	Find the column position at `to`, optionally starting at a given
	position and column.
	*/
	countIndent(to, from = 0, indent = 0) {
		for (let i = from; i < to; i++) indent += this.text.charCodeAt(i) == 9 ? 4 - indent % 4 : 1;
		return indent;
	}
	/**
	Find the position corresponding to the given column.
	*/
	findColumn(goal) {
		let i = 0;
		for (let indent = 0; i < this.text.length && indent < goal; i++) indent += this.text.charCodeAt(i) == 9 ? 4 - indent % 4 : 1;
		return i;
	}
	/**
	@internal
	*/
	scrub() {
		if (!this.baseIndent) return this.text;
		let result = "";
		for (let i = 0; i < this.basePos; i++) result += " ";
		return result + this.text.slice(this.basePos);
	}
};
function skipForList(bl, cx, line) {
	if (line.pos == line.text.length || bl != cx.block && line.indent >= cx.stack[line.depth + 1].value + line.baseIndent) return true;
	if (line.indent >= line.baseIndent + 4) return false;
	let size = (bl.type == Type.OrderedList ? isOrderedList : isBulletList)(line, cx, false);
	return size > 0 && (bl.type != Type.BulletList || isHorizontalRule(line, cx, false) < 0) && line.text.charCodeAt(line.pos + size - 1) == bl.value;
}
const DefaultSkipMarkup = {
	[Type.Blockquote](bl, cx, line) {
		if (line.next != 62) return false;
		line.markers.push(elt(Type.QuoteMark, cx.lineStart + line.pos, cx.lineStart + line.pos + 1));
		line.moveBase(line.pos + (space(line.text.charCodeAt(line.pos + 1)) ? 2 : 1));
		bl.end = cx.lineStart + line.text.length;
		return true;
	},
	[Type.ListItem](bl, _cx, line) {
		if (line.next < 0 ? bl.blankFirstLine && bl.children.length == 1 : line.indent < line.baseIndent + bl.value) return false;
		line.moveBaseColumn(line.baseIndent + bl.value);
		return true;
	},
	[Type.OrderedList]: skipForList,
	[Type.BulletList]: skipForList,
	[Type.Document]() {
		return true;
	}
};
function space(ch) {
	return ch == 32 || ch == 9 || ch == 10 || ch == 13;
}
function skipSpace(line, i = 0) {
	while (i < line.length && space(line.charCodeAt(i))) i++;
	return i;
}
function skipSpaceBack(line, i, to) {
	while (i > to && space(line.charCodeAt(i - 1))) i--;
	return i;
}
function isFencedCode(line) {
	if (line.next != 96 && line.next != 126) return -1;
	let pos = line.pos + 1;
	while (pos < line.text.length && line.text.charCodeAt(pos) == line.next) pos++;
	if (pos < line.pos + 3) return -1;
	if (line.next == 96) {
		for (let i = pos; i < line.text.length; i++) if (line.text.charCodeAt(i) == 96) return -1;
	}
	return pos;
}
function isBlockquote(line) {
	return line.next != 62 ? -1 : line.text.charCodeAt(line.pos + 1) == 32 ? 2 : 1;
}
function isHorizontalRule(line, cx, breaking) {
	if (line.next != 42 && line.next != 45 && line.next != 95) return -1;
	let count = 1;
	for (let pos = line.pos + 1; pos < line.text.length; pos++) {
		let ch = line.text.charCodeAt(pos);
		if (ch == line.next) count++;
		else if (!space(ch)) return -1;
	}
	if (breaking && line.next == 45 && isSetextUnderline(line) > -1 && line.depth == cx.stack.length && cx.parser.leafBlockParsers.indexOf(DefaultLeafBlocks.SetextHeading) > -1) return -1;
	return count < 3 ? -1 : 1;
}
function inList(cx, type) {
	for (let i = cx.stack.length - 1; i >= 0; i--) if (cx.stack[i].type == type) return true;
	return false;
}
function isBulletList(line, cx, breaking) {
	return (line.next == 45 || line.next == 43 || line.next == 42) && (line.pos == line.text.length - 1 || space(line.text.charCodeAt(line.pos + 1))) && (!breaking || inList(cx, Type.BulletList) || line.skipSpace(line.pos + 2) < line.text.length) ? 1 : -1;
}
function isOrderedList(line, cx, breaking) {
	let pos = line.pos, next = line.next;
	for (;;) {
		if (next >= 48 && next <= 57) pos++;
		else break;
		if (pos == line.text.length) return -1;
		next = line.text.charCodeAt(pos);
	}
	if (pos == line.pos || pos > line.pos + 9 || next != 46 && next != 41 || pos < line.text.length - 1 && !space(line.text.charCodeAt(pos + 1)) || breaking && !inList(cx, Type.OrderedList) && (line.skipSpace(pos + 1) == line.text.length || pos > line.pos + 1 || line.next != 49)) return -1;
	return pos + 1 - line.pos;
}
function isAtxHeading(line) {
	if (line.next != 35) return -1;
	let pos = line.pos + 1;
	while (pos < line.text.length && line.text.charCodeAt(pos) == 35) pos++;
	if (pos < line.text.length && !space(line.text.charCodeAt(pos))) return -1;
	let size = pos - line.pos;
	return size > 6 ? -1 : size;
}
function isSetextUnderline(line) {
	if (line.next != 45 && line.next != 61 || line.indent >= line.baseIndent + 4) return -1;
	let pos = line.pos + 1;
	while (pos < line.text.length && line.text.charCodeAt(pos) == line.next) pos++;
	let end = pos;
	while (pos < line.text.length && space(line.text.charCodeAt(pos))) pos++;
	return pos == line.text.length ? end : -1;
}
const EmptyLine = /^[ \t]*$/;
const CommentEnd = /-->/;
const ProcessingEnd = /\?>/;
const HTMLBlockStyle = [
	[/^<(?:script|pre|style|textarea)(?:\s|>|$)/i, /<\/(?:script|pre|style|textarea)>/i],
	[/^\s*<!--/, CommentEnd],
	[/^\s*<\?/, ProcessingEnd],
	[/^\s*<![A-Z]/, />/],
	[/^\s*<!\[CDATA\[/, /\]\]>/],
	[/^\s*<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i, EmptyLine],
	[/^\s*(?:<\/[a-z][\w-]*\s*>|<[a-z][\w-]*(\s+[a-z:_][\w-.]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*>)\s*$/i, EmptyLine]
];
function isHTMLBlock(line, _cx, breaking) {
	if (line.next != 60) return -1;
	let rest = line.text.slice(line.pos);
	for (let i = 0, e = HTMLBlockStyle.length - (breaking ? 1 : 0); i < e; i++) if (HTMLBlockStyle[i][0].test(rest)) return i;
	return -1;
}
function getListIndent(line, pos) {
	let indentAfter = line.countIndent(pos, line.pos, line.indent);
	let skipped = line.skipSpace(pos);
	let indented = line.countIndent(skipped, pos, indentAfter);
	return indented >= indentAfter + 5 || skipped == line.text.length ? indentAfter + 1 : indented;
}
function addCodeText(marks, from, to) {
	let last = marks.length - 1;
	if (last >= 0 && marks[last].to == from && marks[last].type == Type.CodeText) marks[last].to = to;
	else marks.push(elt(Type.CodeText, from, to));
}
const DefaultBlockParsers = {
	LinkReference: void 0,
	IndentedCode(cx, line) {
		let base = line.baseIndent + 4;
		if (line.indent < base) return false;
		let start = line.findColumn(base);
		let from = cx.lineStart + start, to = cx.lineStart + line.text.length;
		let marks = [], pendingMarks = [];
		addCodeText(marks, from, to);
		while (cx.nextLine() && line.depth >= cx.stack.length) if (line.pos == line.text.length) {
			addCodeText(pendingMarks, cx.lineStart - 1, cx.lineStart);
			for (let m of line.markers) pendingMarks.push(m);
		} else if (line.indent < base) break;
		else {
			if (pendingMarks.length) {
				for (let m of pendingMarks) if (m.type == Type.CodeText) addCodeText(marks, m.from, m.to);
				else marks.push(m);
				pendingMarks = [];
			}
			addCodeText(marks, cx.lineStart - 1, cx.lineStart);
			for (let m of line.markers) marks.push(m);
			to = cx.lineStart + line.text.length;
			let codeStart = cx.lineStart + line.findColumn(line.baseIndent + 4);
			if (codeStart < to) addCodeText(marks, codeStart, to);
		}
		if (pendingMarks.length) {
			pendingMarks = pendingMarks.filter((m) => m.type != Type.CodeText);
			if (pendingMarks.length) line.markers = pendingMarks.concat(line.markers);
		}
		cx.addNode(cx.buffer.writeElements(marks, -from).finish(Type.CodeBlock, to - from), from);
		return true;
	},
	FencedCode(cx, line) {
		let fenceEnd = isFencedCode(line);
		if (fenceEnd < 0) return false;
		let from = cx.lineStart + line.pos, ch = line.next, len = fenceEnd - line.pos;
		let infoFrom = line.skipSpace(fenceEnd), infoTo = skipSpaceBack(line.text, line.text.length, infoFrom);
		let marks = [elt(Type.CodeMark, from, from + len)];
		if (infoFrom < infoTo) marks.push(elt(Type.CodeInfo, cx.lineStart + infoFrom, cx.lineStart + infoTo));
		for (let first = true, empty = true, hasLine = false; cx.nextLine() && line.depth >= cx.stack.length; first = false) {
			let i = line.pos;
			if (line.indent - line.baseIndent < 4) while (i < line.text.length && line.text.charCodeAt(i) == ch) i++;
			if (i - line.pos >= len && line.skipSpace(i) == line.text.length) {
				for (let m of line.markers) marks.push(m);
				if (empty && hasLine) addCodeText(marks, cx.lineStart - 1, cx.lineStart);
				marks.push(elt(Type.CodeMark, cx.lineStart + line.pos, cx.lineStart + i));
				cx.nextLine();
				break;
			} else {
				hasLine = true;
				if (!first) {
					addCodeText(marks, cx.lineStart - 1, cx.lineStart);
					empty = false;
				}
				for (let m of line.markers) marks.push(m);
				let textStart = cx.lineStart + line.basePos, textEnd = cx.lineStart + line.text.length;
				if (textStart < textEnd) {
					addCodeText(marks, textStart, textEnd);
					empty = false;
				}
			}
		}
		cx.addNode(cx.buffer.writeElements(marks, -from).finish(Type.FencedCode, cx.prevLineEnd() - from), from);
		return true;
	},
	Blockquote(cx, line) {
		let size = isBlockquote(line);
		if (size < 0) return false;
		cx.startContext(Type.Blockquote, line.pos);
		cx.addNode(Type.QuoteMark, cx.lineStart + line.pos, cx.lineStart + line.pos + 1);
		line.moveBase(line.pos + size);
		return null;
	},
	HorizontalRule(cx, line) {
		if (isHorizontalRule(line, cx, false) < 0) return false;
		let from = cx.lineStart + line.pos;
		cx.nextLine();
		cx.addNode(Type.HorizontalRule, from);
		return true;
	},
	BulletList(cx, line) {
		let size = isBulletList(line, cx, false);
		if (size < 0) return false;
		if (cx.block.type != Type.BulletList) cx.startContext(Type.BulletList, line.basePos, line.next);
		let newBase = getListIndent(line, line.pos + 1);
		cx.startContext(Type.ListItem, line.basePos, newBase - line.baseIndent);
		cx.addNode(Type.ListMark, cx.lineStart + line.pos, cx.lineStart + line.pos + size);
		line.moveBaseColumn(newBase);
		cx.block.blankFirstLine = newBase >= line.text.length;
		return null;
	},
	OrderedList(cx, line) {
		let size = isOrderedList(line, cx, false);
		if (size < 0) return false;
		if (cx.block.type != Type.OrderedList) cx.startContext(Type.OrderedList, line.basePos, line.text.charCodeAt(line.pos + size - 1));
		let newBase = getListIndent(line, line.pos + size);
		cx.startContext(Type.ListItem, line.basePos, newBase - line.baseIndent);
		cx.addNode(Type.ListMark, cx.lineStart + line.pos, cx.lineStart + line.pos + size);
		line.moveBaseColumn(newBase);
		cx.block.blankFirstLine = newBase == line.text.length;
		return null;
	},
	ATXHeading(cx, line) {
		let size = isAtxHeading(line);
		if (size < 0) return false;
		let off = line.pos, from = cx.lineStart + off;
		let endOfSpace = skipSpaceBack(line.text, line.text.length, off), after = endOfSpace;
		while (after > off && line.text.charCodeAt(after - 1) == line.next) after--;
		if (after == endOfSpace || after == off || !space(line.text.charCodeAt(after - 1))) after = line.text.length;
		let buf = cx.buffer.write(Type.HeaderMark, 0, size).writeElements(cx.parser.parseInline(line.text.slice(off + size + 1, after), from + size + 1), -from);
		if (after < line.text.length) buf.write(Type.HeaderMark, after - off, endOfSpace - off);
		let node = buf.finish(Type.ATXHeading1 - 1 + size, line.text.length - off);
		cx.nextLine();
		cx.addNode(node, from);
		return true;
	},
	HTMLBlock(cx, line) {
		let type = isHTMLBlock(line, cx, false);
		if (type < 0) return false;
		let from = cx.lineStart + line.pos, end = HTMLBlockStyle[type][1];
		let marks = [], trailing = end != EmptyLine;
		while (!end.test(line.text) && cx.nextLine()) {
			if (line.depth < cx.stack.length) {
				trailing = false;
				break;
			}
			for (let m of line.markers) marks.push(m);
		}
		if (trailing) cx.nextLine();
		let nodeType = end == CommentEnd ? Type.CommentBlock : end == ProcessingEnd ? Type.ProcessingInstructionBlock : Type.HTMLBlock;
		let to = cx.prevLineEnd();
		cx.addNode(cx.buffer.writeElements(marks, -from).finish(nodeType, to - from), from);
		return true;
	},
	SetextHeading: void 0
};
var LinkReferenceParser = class {
	constructor(leaf) {
		this.stage = 0;
		this.elts = [];
		this.pos = 0;
		this.start = leaf.start;
		this.advance(leaf.content);
	}
	nextLine(cx, line, leaf) {
		if (this.stage == -1) return false;
		let content = leaf.content + "\n" + line.scrub();
		let finish = this.advance(content);
		if (finish > -1 && finish < content.length) return this.complete(cx, leaf, finish);
		return false;
	}
	finish(cx, leaf) {
		if ((this.stage == 2 || this.stage == 3) && skipSpace(leaf.content, this.pos) == leaf.content.length) return this.complete(cx, leaf, leaf.content.length);
		return false;
	}
	complete(cx, leaf, len) {
		cx.addLeafElement(leaf, elt(Type.LinkReference, this.start, this.start + len, this.elts));
		return true;
	}
	nextStage(elt) {
		if (elt) {
			this.pos = elt.to - this.start;
			this.elts.push(elt);
			this.stage++;
			return true;
		}
		if (elt === false) this.stage = -1;
		return false;
	}
	advance(content) {
		for (;;) if (this.stage == -1) return -1;
		else if (this.stage == 0) {
			if (!this.nextStage(parseLinkLabel(content, this.pos, this.start, true))) return -1;
			if (content.charCodeAt(this.pos) != 58) return this.stage = -1;
			this.elts.push(elt(Type.LinkMark, this.pos + this.start, this.pos + this.start + 1));
			this.pos++;
		} else if (this.stage == 1) {
			if (!this.nextStage(parseURL(content, skipSpace(content, this.pos), this.start))) return -1;
		} else if (this.stage == 2) {
			let skip = skipSpace(content, this.pos), end = 0;
			if (skip > this.pos) {
				let title = parseLinkTitle(content, skip, this.start);
				if (title) {
					let titleEnd = lineEnd(content, title.to - this.start);
					if (titleEnd > 0) {
						this.nextStage(title);
						end = titleEnd;
					}
				}
			}
			if (!end) end = lineEnd(content, this.pos);
			return end > 0 && end < content.length ? end : -1;
		} else return lineEnd(content, this.pos);
	}
};
function lineEnd(text, pos) {
	for (; pos < text.length; pos++) {
		let next = text.charCodeAt(pos);
		if (next == 10) break;
		if (!space(next)) return -1;
	}
	return pos;
}
var SetextHeadingParser = class {
	nextLine(cx, line, leaf) {
		let underline = line.depth < cx.stack.length ? -1 : isSetextUnderline(line);
		let next = line.next;
		if (underline < 0) return false;
		let underlineMark = elt(Type.HeaderMark, cx.lineStart + line.pos, cx.lineStart + underline);
		cx.nextLine();
		cx.addLeafElement(leaf, elt(next == 61 ? Type.SetextHeading1 : Type.SetextHeading2, leaf.start, cx.prevLineEnd(), [...cx.parser.parseInline(leaf.content, leaf.start), underlineMark]));
		return true;
	}
	finish() {
		return false;
	}
};
const DefaultLeafBlocks = {
	LinkReference(_, leaf) {
		return leaf.content.charCodeAt(0) == 91 ? new LinkReferenceParser(leaf) : null;
	},
	SetextHeading() {
		return new SetextHeadingParser();
	}
};
const DefaultEndLeaf = [
	(_, line) => isAtxHeading(line) >= 0,
	(_, line) => isFencedCode(line) >= 0,
	(_, line) => isBlockquote(line) >= 0,
	(p, line) => isBulletList(line, p, true) >= 0,
	(p, line) => isOrderedList(line, p, true) >= 0,
	(p, line) => isHorizontalRule(line, p, true) >= 0,
	(p, line) => isHTMLBlock(line, p, true) >= 0
];
const scanLineResult = {
	text: "",
	end: 0
};
/**
Block-level parsing functions get access to this context object.
*/
var BlockContext = class {
	/**
	@internal
	*/
	constructor(parser, input, fragments, ranges) {
		this.parser = parser;
		this.input = input;
		this.ranges = ranges;
		this.line = new Line();
		this.atEnd = false;
		/**
		For reused nodes on gaps, we can't directly put the original
		node into the tree, since that may be bigger than its parent.
		When this happens, we create a dummy tree that is replaced by
		the proper node in `injectGaps` @internal
		*/
		this.reusePlaceholders = /* @__PURE__ */ new Map();
		this.stoppedAt = null;
		/**
		The range index that absoluteLineStart points into @internal
		*/
		this.rangeI = 0;
		this.to = ranges[ranges.length - 1].to;
		this.lineStart = this.absoluteLineStart = this.absoluteLineEnd = ranges[0].from;
		this.block = CompositeBlock.create(Type.Document, 0, this.lineStart, 0, 0);
		this.stack = [this.block];
		this.fragments = fragments.length ? new FragmentCursor(fragments, input) : null;
		this.readLine();
	}
	get parsedPos() {
		return this.absoluteLineStart;
	}
	advance() {
		if (this.stoppedAt != null && this.absoluteLineStart > this.stoppedAt) return this.finish();
		let { line } = this;
		for (;;) {
			for (let markI = 0;;) {
				let next = line.depth < this.stack.length ? this.stack[this.stack.length - 1] : null;
				while (markI < line.markers.length && (!next || line.markers[markI].from < next.end)) {
					let mark = line.markers[markI++];
					this.addNode(mark.type, mark.from, mark.to);
				}
				if (!next) break;
				this.finishContext();
			}
			if (line.pos < line.text.length) break;
			if (!this.nextLine()) return this.finish();
		}
		if (this.fragments && this.reuseFragment(line.basePos)) return null;
		start: for (;;) {
			for (let type of this.parser.blockParsers) if (type) {
				let result = type(this, line);
				if (result != false) {
					if (result == true) return null;
					line.forward();
					continue start;
				}
			}
			break;
		}
		if (line.pos == line.text.length) return this.nextLine() ? null : this.finish();
		let leaf = new LeafBlock(this.lineStart + line.pos, line.text.slice(line.pos));
		for (let parse of this.parser.leafBlockParsers) if (parse) {
			let parser = parse(this, leaf);
			if (parser) leaf.parsers.push(parser);
		}
		lines: while (this.nextLine()) {
			if (line.pos == line.text.length) break;
			if (line.indent < line.baseIndent + 4) {
				for (let stop of this.parser.endLeafBlock) if (stop(this, line, leaf)) break lines;
			}
			for (let parser of leaf.parsers) if (parser.nextLine(this, line, leaf)) return null;
			leaf.content += "\n" + line.scrub();
			for (let m of line.markers) leaf.marks.push(m);
		}
		this.finishLeaf(leaf);
		return null;
	}
	stopAt(pos) {
		if (this.stoppedAt != null && this.stoppedAt < pos) throw new RangeError("Can't move stoppedAt forward");
		this.stoppedAt = pos;
	}
	reuseFragment(start) {
		if (!this.fragments.moveTo(this.absoluteLineStart + start, this.absoluteLineStart) || !this.fragments.matches(this.block.hash)) return false;
		let taken = this.fragments.takeNodes(this);
		if (!taken) return false;
		this.absoluteLineStart += taken;
		this.lineStart = toRelative(this.absoluteLineStart, this.ranges);
		this.moveRangeI();
		if (this.absoluteLineStart < this.to) {
			this.lineStart++;
			this.absoluteLineStart++;
			this.readLine();
		} else {
			this.atEnd = true;
			this.readLine();
		}
		return true;
	}
	/**
	The number of parent blocks surrounding the current block.
	*/
	get depth() {
		return this.stack.length;
	}
	/**
	Get the type of the parent block at the given depth. When no
	depth is passed, return the type of the innermost parent.
	*/
	parentType(depth = this.depth - 1) {
		return this.parser.nodeSet.types[this.stack[depth].type];
	}
	/**
	Move to the next input line. This should only be called by
	(non-composite) [block parsers](#BlockParser.parse) that consume
	the line directly, or leaf block parser
	[`nextLine`](#LeafBlockParser.nextLine) methods when they
	consume the current line (and return true).
	*/
	nextLine() {
		this.lineStart += this.line.text.length;
		if (this.absoluteLineEnd >= this.to) {
			this.absoluteLineStart = this.absoluteLineEnd;
			this.atEnd = true;
			this.readLine();
			return false;
		} else {
			this.lineStart++;
			this.absoluteLineStart = this.absoluteLineEnd + 1;
			this.moveRangeI();
			this.readLine();
			return true;
		}
	}
	/**
	Retrieve the text of the line after the current one, without
	actually moving the context's current line forward.
	*/
	peekLine() {
		return this.scanLine(this.absoluteLineEnd + 1).text;
	}
	moveRangeI() {
		while (this.rangeI < this.ranges.length - 1 && this.absoluteLineStart >= this.ranges[this.rangeI].to) {
			this.rangeI++;
			this.absoluteLineStart = Math.max(this.absoluteLineStart, this.ranges[this.rangeI].from);
		}
	}
	/**
	@internal
	Collect the text for the next line.
	*/
	scanLine(start) {
		let r = scanLineResult;
		r.end = start;
		if (start >= this.to) r.text = "";
		else {
			r.text = this.lineChunkAt(start);
			r.end += r.text.length;
			if (this.ranges.length > 1) {
				let textOffset = this.absoluteLineStart, rangeI = this.rangeI;
				while (this.ranges[rangeI].to < r.end) {
					rangeI++;
					let nextFrom = this.ranges[rangeI].from;
					let after = this.lineChunkAt(nextFrom);
					r.end = nextFrom + after.length;
					r.text = r.text.slice(0, this.ranges[rangeI - 1].to - textOffset) + after;
					textOffset = r.end - r.text.length;
				}
			}
		}
		return r;
	}
	/**
	@internal
	Populate this.line with the content of the next line. Skip
	leading characters covered by composite blocks.
	*/
	readLine() {
		let { line } = this, { text, end } = this.scanLine(this.absoluteLineStart);
		this.absoluteLineEnd = end;
		line.reset(text);
		for (; line.depth < this.stack.length; line.depth++) {
			let cx = this.stack[line.depth], handler = this.parser.skipContextMarkup[cx.type];
			if (!handler) throw new Error("Unhandled block context " + Type[cx.type]);
			let marks = this.line.markers.length;
			if (!handler(cx, this, line)) {
				if (this.line.markers.length > marks) cx.end = this.line.markers[this.line.markers.length - 1].to;
				line.forward();
				break;
			}
			line.forward();
		}
	}
	lineChunkAt(pos) {
		let next = this.input.chunk(pos), text;
		if (!this.input.lineChunks) {
			let eol = next.indexOf("\n");
			text = eol < 0 ? next : next.slice(0, eol);
		} else text = next == "\n" ? "" : next;
		return pos + text.length > this.to ? text.slice(0, this.to - pos) : text;
	}
	/**
	The end position of the previous line.
	*/
	prevLineEnd() {
		return this.atEnd ? this.lineStart : this.lineStart - 1;
	}
	/**
	@internal
	*/
	startContext(type, start, value = 0) {
		this.block = CompositeBlock.create(type, value, this.lineStart + start, this.block.hash, this.lineStart + this.line.text.length);
		this.stack.push(this.block);
	}
	/**
	Start a composite block. Should only be called from [block
	parser functions](#BlockParser.parse) that return null.
	*/
	startComposite(type, start, value = 0) {
		this.startContext(this.parser.getNodeType(type), start, value);
	}
	/**
	@internal
	*/
	addNode(block, from, to) {
		if (typeof block == "number") block = new Tree(this.parser.nodeSet.types[block], none, none, (to !== null && to !== void 0 ? to : this.prevLineEnd()) - from);
		this.block.addChild(block, from - this.block.from);
	}
	/**
	Add a block element. Can be called by [block
	parsers](#BlockParser.parse).
	*/
	addElement(elt) {
		this.block.addChild(elt.toTree(this.parser.nodeSet), elt.from - this.block.from);
	}
	/**
	Add a block element from a [leaf parser](#LeafBlockParser). This
	makes sure any extra composite block markup (such as blockquote
	markers) inside the block are also added to the syntax tree.
	*/
	addLeafElement(leaf, elt) {
		this.addNode(this.buffer.writeElements(injectMarks(elt.children, leaf.marks), -elt.from).finish(elt.type, elt.to - elt.from), elt.from);
	}
	/**
	@internal
	*/
	finishContext() {
		let cx = this.stack.pop();
		let top = this.stack[this.stack.length - 1];
		top.addChild(cx.toTree(this.parser.nodeSet), cx.from - top.from);
		this.block = top;
	}
	finish() {
		while (this.stack.length > 1) this.finishContext();
		return this.addGaps(this.block.toTree(this.parser.nodeSet, this.lineStart));
	}
	addGaps(tree) {
		return this.ranges.length > 1 ? injectGaps(this.ranges, 0, tree.topNode, this.ranges[0].from, this.reusePlaceholders) : tree;
	}
	/**
	@internal
	*/
	finishLeaf(leaf) {
		for (let parser of leaf.parsers) if (parser.finish(this, leaf)) return;
		let inline = injectMarks(this.parser.parseInline(leaf.content, leaf.start), leaf.marks);
		this.addNode(this.buffer.writeElements(inline, -leaf.start).finish(Type.Paragraph, leaf.content.length), leaf.start);
	}
	elt(type, from, to, children) {
		if (typeof type == "string") return elt(this.parser.getNodeType(type), from, to, children);
		return new TreeElement(type, from);
	}
	/**
	@internal
	*/
	get buffer() {
		return new Buffer(this.parser.nodeSet);
	}
};
function injectGaps(ranges, rangeI, tree, offset, dummies) {
	let rangeEnd = ranges[rangeI].to;
	let children = [], positions = [], start = tree.from + offset;
	function movePastNext(upto, inclusive) {
		while (inclusive ? upto >= rangeEnd : upto > rangeEnd) {
			let size = ranges[rangeI + 1].from - rangeEnd;
			offset += size;
			upto += size;
			rangeI++;
			rangeEnd = ranges[rangeI].to;
		}
	}
	for (let ch = tree.firstChild; ch; ch = ch.nextSibling) {
		movePastNext(ch.from + offset, true);
		let from = ch.from + offset, node, reuse = dummies.get(ch.tree);
		if (reuse) node = reuse;
		else if (ch.to + offset > rangeEnd) {
			node = injectGaps(ranges, rangeI, ch, offset, dummies);
			movePastNext(ch.to + offset, false);
		} else node = ch.toTree();
		children.push(node);
		positions.push(from - start);
	}
	movePastNext(tree.to + offset, false);
	return new Tree(tree.type, children, positions, tree.to + offset - start, tree.tree ? tree.tree.propValues : void 0);
}
/**
A Markdown parser configuration.
*/
var MarkdownParser = class MarkdownParser extends Parser {
	/**
	@internal
	*/
	constructor(nodeSet, blockParsers, leafBlockParsers, blockNames, endLeafBlock, skipContextMarkup, inlineParsers, inlineNames, wrappers) {
		super();
		this.nodeSet = nodeSet;
		this.blockParsers = blockParsers;
		this.leafBlockParsers = leafBlockParsers;
		this.blockNames = blockNames;
		this.endLeafBlock = endLeafBlock;
		this.skipContextMarkup = skipContextMarkup;
		this.inlineParsers = inlineParsers;
		this.inlineNames = inlineNames;
		this.wrappers = wrappers;
		/**
		@internal
		*/
		this.nodeTypes = Object.create(null);
		for (let t of nodeSet.types) this.nodeTypes[t.name] = t.id;
	}
	createParse(input, fragments, ranges) {
		let parse = new BlockContext(this, input, fragments, ranges);
		for (let w of this.wrappers) parse = w(parse, input, fragments, ranges);
		return parse;
	}
	/**
	Reconfigure the parser.
	*/
	configure(spec) {
		let config = resolveConfig(spec);
		if (!config) return this;
		let { nodeSet, skipContextMarkup } = this;
		let blockParsers = this.blockParsers.slice(), leafBlockParsers = this.leafBlockParsers.slice(), blockNames = this.blockNames.slice(), inlineParsers = this.inlineParsers.slice(), inlineNames = this.inlineNames.slice(), endLeafBlock = this.endLeafBlock.slice(), wrappers = this.wrappers;
		if (nonEmpty(config.defineNodes)) {
			skipContextMarkup = Object.assign({}, skipContextMarkup);
			let nodeTypes = nodeSet.types.slice(), styles;
			for (let s of config.defineNodes) {
				let { name, block, composite, style } = typeof s == "string" ? { name: s } : s;
				if (nodeTypes.some((t) => t.name == name)) continue;
				if (composite) skipContextMarkup[nodeTypes.length] = (bl, cx, line) => composite(cx, line, bl.value);
				let id = nodeTypes.length;
				let group = composite ? ["Block", "BlockContext"] : !block ? void 0 : id >= Type.ATXHeading1 && id <= Type.SetextHeading2 ? [
					"Block",
					"LeafBlock",
					"Heading"
				] : ["Block", "LeafBlock"];
				nodeTypes.push(NodeType.define({
					id,
					name,
					props: group && [[NodeProp.group, group]]
				}));
				if (style) {
					if (!styles) styles = {};
					if (Array.isArray(style) || style instanceof Tag) styles[name] = style;
					else Object.assign(styles, style);
				}
			}
			nodeSet = new NodeSet(nodeTypes);
			if (styles) nodeSet = nodeSet.extend(styleTags(styles));
		}
		if (nonEmpty(config.props)) nodeSet = nodeSet.extend(...config.props);
		if (nonEmpty(config.remove)) for (let rm of config.remove) {
			let block = this.blockNames.indexOf(rm), inline = this.inlineNames.indexOf(rm);
			if (block > -1) blockParsers[block] = leafBlockParsers[block] = void 0;
			if (inline > -1) inlineParsers[inline] = void 0;
		}
		if (nonEmpty(config.parseBlock)) for (let spec of config.parseBlock) {
			let found = blockNames.indexOf(spec.name);
			if (found > -1) {
				blockParsers[found] = spec.parse;
				leafBlockParsers[found] = spec.leaf;
			} else {
				let pos = spec.before ? findName(blockNames, spec.before) : spec.after ? findName(blockNames, spec.after) + 1 : blockNames.length - 1;
				blockParsers.splice(pos, 0, spec.parse);
				leafBlockParsers.splice(pos, 0, spec.leaf);
				blockNames.splice(pos, 0, spec.name);
			}
			if (spec.endLeaf) endLeafBlock.push(spec.endLeaf);
		}
		if (nonEmpty(config.parseInline)) for (let spec of config.parseInline) {
			let found = inlineNames.indexOf(spec.name);
			if (found > -1) inlineParsers[found] = spec.parse;
			else {
				let pos = spec.before ? findName(inlineNames, spec.before) : spec.after ? findName(inlineNames, spec.after) + 1 : inlineNames.length - 1;
				inlineParsers.splice(pos, 0, spec.parse);
				inlineNames.splice(pos, 0, spec.name);
			}
		}
		if (config.wrap) wrappers = wrappers.concat(config.wrap);
		return new MarkdownParser(nodeSet, blockParsers, leafBlockParsers, blockNames, endLeafBlock, skipContextMarkup, inlineParsers, inlineNames, wrappers);
	}
	/**
	@internal
	*/
	getNodeType(name) {
		let found = this.nodeTypes[name];
		if (found == null) throw new RangeError(`Unknown node type '${name}'`);
		return found;
	}
	/**
	Parse the given piece of inline text at the given offset,
	returning an array of [`Element`](#Element) objects representing
	the inline content.
	*/
	parseInline(text, offset) {
		let cx = new InlineContext(this, text, offset);
		outer: for (let pos = offset; pos < cx.end;) {
			let next = cx.char(pos);
			for (let token of this.inlineParsers) if (token) {
				let result = token(cx, next, pos);
				if (result >= 0) {
					pos = result;
					continue outer;
				}
			}
			pos++;
		}
		return cx.resolveMarkers(0);
	}
};
function nonEmpty(a) {
	return a != null && a.length > 0;
}
function resolveConfig(spec) {
	if (!Array.isArray(spec)) return spec;
	if (spec.length == 0) return null;
	let conf = resolveConfig(spec[0]);
	if (spec.length == 1) return conf;
	let rest = resolveConfig(spec.slice(1));
	if (!rest || !conf) return conf || rest;
	let conc = (a, b) => (a || none).concat(b || none);
	let wrapA = conf.wrap, wrapB = rest.wrap;
	return {
		props: conc(conf.props, rest.props),
		defineNodes: conc(conf.defineNodes, rest.defineNodes),
		parseBlock: conc(conf.parseBlock, rest.parseBlock),
		parseInline: conc(conf.parseInline, rest.parseInline),
		remove: conc(conf.remove, rest.remove),
		wrap: !wrapA ? wrapB : !wrapB ? wrapA : (inner, input, fragments, ranges) => wrapA(wrapB(inner, input, fragments, ranges), input, fragments, ranges)
	};
}
function findName(names, name) {
	let found = names.indexOf(name);
	if (found < 0) throw new RangeError(`Position specified relative to unknown parser ${name}`);
	return found;
}
let nodeTypes = [NodeType.none];
for (let i = 1, name; name = Type[i]; i++) nodeTypes[i] = NodeType.define({
	id: i,
	name,
	props: i >= Type.Escape ? [] : [[NodeProp.group, i in DefaultSkipMarkup ? ["Block", "BlockContext"] : ["Block", "LeafBlock"]]],
	top: name == "Document"
});
const none = [];
var Buffer = class {
	constructor(nodeSet) {
		this.nodeSet = nodeSet;
		this.content = [];
		this.nodes = [];
	}
	write(type, from, to, children = 0) {
		this.content.push(type, from, to, 4 + children * 4);
		return this;
	}
	writeElements(elts, offset = 0) {
		for (let e of elts) e.writeTo(this, offset);
		return this;
	}
	finish(type, length) {
		return Tree.build({
			buffer: this.content,
			nodeSet: this.nodeSet,
			reused: this.nodes,
			topID: type,
			length
		});
	}
};
/**
Elements are used to compose syntax nodes during parsing.
*/
var Element = class {
	/**
	@internal
	*/
	constructor(type, from, to, children = none) {
		this.type = type;
		this.from = from;
		this.to = to;
		this.children = children;
	}
	/**
	@internal
	*/
	writeTo(buf, offset) {
		let startOff = buf.content.length;
		buf.writeElements(this.children, offset);
		buf.content.push(this.type, this.from + offset, this.to + offset, buf.content.length + 4 - startOff);
	}
	/**
	@internal
	*/
	toTree(nodeSet) {
		return new Buffer(nodeSet).writeElements(this.children, -this.from).finish(this.type, this.to - this.from);
	}
};
var TreeElement = class {
	constructor(tree, from) {
		this.tree = tree;
		this.from = from;
	}
	get to() {
		return this.from + this.tree.length;
	}
	get type() {
		return this.tree.type.id;
	}
	get children() {
		return none;
	}
	writeTo(buf, offset) {
		buf.nodes.push(this.tree);
		buf.content.push(buf.nodes.length - 1, this.from + offset, this.to + offset, -1);
	}
	toTree() {
		return this.tree;
	}
};
function elt(type, from, to, children) {
	return new Element(type, from, to, children);
}
const EmphasisUnderscore = {
	resolve: "Emphasis",
	mark: "EmphasisMark"
};
const EmphasisAsterisk = {
	resolve: "Emphasis",
	mark: "EmphasisMark"
};
const LinkStart = {};
const ImageStart = {};
var InlineDelimiter = class {
	constructor(type, from, to, side, size = to - from) {
		this.type = type;
		this.from = from;
		this.to = to;
		this.side = side;
		this.size = size;
	}
};
const Escapable = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
let Punctuation = /[!"#$%&'()*+,\-.\/:;<=>?@\[\\\]^_`{|}~\xA1\u2010-\u2027]/;
try {
	Punctuation = new RegExp("[\\p{S}|\\p{P}]", "u");
} catch (_) {}
const DefaultInline = {
	Escape(cx, next, start) {
		if (next != 92 || start == cx.end - 1) return -1;
		let escaped = cx.char(start + 1);
		for (let i = 0; i < 32; i++) if (Escapable.charCodeAt(i) == escaped) return cx.append(elt(Type.Escape, start, start + 2));
		return -1;
	},
	Entity(cx, next, start) {
		if (next != 38) return -1;
		let m = /^(?:#\d+|#x[a-f\d]+|\w+);/i.exec(cx.slice(start + 1, start + 31));
		return m ? cx.append(elt(Type.Entity, start, start + 1 + m[0].length)) : -1;
	},
	InlineCode(cx, next, start) {
		if (next != 96 || start && cx.char(start - 1) == 96) return -1;
		let pos = start + 1;
		while (pos < cx.end && cx.char(pos) == 96) pos++;
		let size = pos - start, curSize = 0;
		for (; pos < cx.end; pos++) if (cx.char(pos) == 96) {
			curSize++;
			if (curSize == size && cx.char(pos + 1) != 96) return cx.append(elt(Type.InlineCode, start, pos + 1, [elt(Type.CodeMark, start, start + size), elt(Type.CodeMark, pos + 1 - size, pos + 1)]));
		} else curSize = 0;
		return -1;
	},
	HTMLTag(cx, next, start) {
		if (next != 60 || start == cx.end - 1) return -1;
		let after = cx.slice(start + 1, cx.end);
		let url = /^(?:[a-z][-\w+.]+:[^\s>]+|[a-z\d.!#$%&'*+/=?^_`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*)>/i.exec(after);
		if (url) return cx.append(elt(Type.Autolink, start, start + 1 + url[0].length, [
			elt(Type.LinkMark, start, start + 1),
			elt(Type.URL, start + 1, start + url[0].length),
			elt(Type.LinkMark, start + url[0].length, start + 1 + url[0].length)
		]));
		let comment = /^!--(?:-?>|[^]*?-->)/.exec(after);
		if (comment) return cx.append(elt(Type.Comment, start, start + 1 + comment[0].length));
		let procInst = /^\?[^]*?\?>/.exec(after);
		if (procInst) return cx.append(elt(Type.ProcessingInstruction, start, start + 1 + procInst[0].length));
		let m = /^(?:![A-Z][^]*?>|!\[CDATA\[[^]*?\]\]>|\/[a-zA-Z][\w-]*\s*>|[a-zA-Z][\w-]*(\s+[a-zA-Z:_][\w-.:]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>)/.exec(after);
		if (!m) return -1;
		return cx.append(elt(Type.HTMLTag, start, start + 1 + m[0].length));
	},
	Emphasis(cx, next, start) {
		if (next != 95 && next != 42) return -1;
		let pos = start + 1;
		while (cx.char(pos) == next) pos++;
		let before = cx.slice(start - 1, start), after = cx.slice(pos, pos + 1);
		let pBefore = Punctuation.test(before), pAfter = Punctuation.test(after);
		let sBefore = /\s|^$/.test(before), sAfter = /\s|^$/.test(after);
		let leftFlanking = !sAfter && (!pAfter || sBefore || pBefore);
		let rightFlanking = !sBefore && (!pBefore || sAfter || pAfter);
		let canOpen = leftFlanking && (next == 42 || !rightFlanking || pBefore);
		let canClose = rightFlanking && (next == 42 || !leftFlanking || pAfter);
		return cx.append(new InlineDelimiter(next == 95 ? EmphasisUnderscore : EmphasisAsterisk, start, pos, (canOpen ? 1 : 0) | (canClose ? 2 : 0)));
	},
	HardBreak(cx, next, start) {
		if (next == 92 && cx.char(start + 1) == 10) return cx.append(elt(Type.HardBreak, start, start + 2));
		if (next == 32) {
			let pos = start + 1;
			while (cx.char(pos) == 32) pos++;
			if (cx.char(pos) == 10 && pos >= start + 2) return cx.append(elt(Type.HardBreak, start, pos + 1));
		}
		return -1;
	},
	Link(cx, next, start) {
		return next == 91 ? cx.append(new InlineDelimiter(LinkStart, start, start + 1, 1)) : -1;
	},
	Image(cx, next, start) {
		return next == 33 && cx.char(start + 1) == 91 ? cx.append(new InlineDelimiter(ImageStart, start, start + 2, 1)) : -1;
	},
	LinkEnd(cx, next, start) {
		if (next != 93) return -1;
		for (let i = cx.parts.length - 1; i >= 0; i--) {
			let part = cx.parts[i];
			if (part instanceof InlineDelimiter && (part.type == LinkStart || part.type == ImageStart)) {
				if (!part.side || cx.skipSpace(part.to) == start && !/[(\[]/.test(cx.slice(start + 1, start + 2))) {
					cx.parts[i] = null;
					return -1;
				}
				let content = cx.takeContent(i);
				let link = cx.parts[i] = finishLink(cx, content, part.type == LinkStart ? Type.Link : Type.Image, part.from, start + 1);
				if (part.type == LinkStart) for (let j = 0; j < i; j++) {
					let p = cx.parts[j];
					if (p instanceof InlineDelimiter && p.type == LinkStart) p.side = 0;
				}
				return link.to;
			}
		}
		return -1;
	}
};
function finishLink(cx, content, type, start, startPos) {
	let { text } = cx, next = cx.char(startPos), endPos = startPos;
	content.unshift(elt(Type.LinkMark, start, start + (type == Type.Image ? 2 : 1)));
	content.push(elt(Type.LinkMark, startPos - 1, startPos));
	if (next == 40) {
		let pos = cx.skipSpace(startPos + 1);
		let dest = parseURL(text, pos - cx.offset, cx.offset), title;
		if (dest) {
			pos = cx.skipSpace(dest.to);
			if (pos != dest.to) {
				title = parseLinkTitle(text, pos - cx.offset, cx.offset);
				if (title) pos = cx.skipSpace(title.to);
			}
		}
		if (cx.char(pos) == 41) {
			content.push(elt(Type.LinkMark, startPos, startPos + 1));
			endPos = pos + 1;
			if (dest) content.push(dest);
			if (title) content.push(title);
			content.push(elt(Type.LinkMark, pos, endPos));
		}
	} else if (next == 91) {
		let label = parseLinkLabel(text, startPos - cx.offset, cx.offset, false);
		if (label) {
			content.push(label);
			endPos = label.to;
		}
	}
	return elt(type, start, endPos, content);
}
function parseURL(text, start, offset) {
	if (text.charCodeAt(start) == 60) {
		for (let pos = start + 1, esc = false; pos < text.length; pos++) {
			let ch = text.charCodeAt(pos);
			if (ch == 62 && !esc) return elt(Type.URL, start + offset, pos + 1 + offset);
			if (ch == 60 && !esc || ch == 10) return false;
			esc = ch == 92;
		}
		return null;
	} else {
		let depth = 0, pos = start;
		for (let escaped = false; pos < text.length; pos++) {
			let ch = text.charCodeAt(pos);
			if (space(ch)) break;
			else if (escaped) escaped = false;
			else if (ch == 40) depth++;
			else if (ch == 41) {
				if (!depth) break;
				depth--;
			} else if (ch == 92) escaped = true;
		}
		return pos > start ? elt(Type.URL, start + offset, pos + offset) : pos == text.length ? null : false;
	}
}
function parseLinkTitle(text, start, offset) {
	let next = text.charCodeAt(start);
	if (next != 39 && next != 34 && next != 40) return false;
	let end = next == 40 ? 41 : next;
	for (let pos = start + 1, escaped = false; pos < text.length; pos++) {
		let ch = text.charCodeAt(pos);
		if (escaped) escaped = false;
		else if (ch == end) return elt(Type.LinkTitle, start + offset, pos + 1 + offset);
		else if (ch == 92) escaped = true;
	}
	return null;
}
function parseLinkLabel(text, start, offset, requireNonWS) {
	for (let escaped = false, pos = start + 1, end = Math.min(text.length, pos + 999); pos < end; pos++) {
		let ch = text.charCodeAt(pos);
		if (escaped) escaped = false;
		else if (ch == 93) return requireNonWS ? false : elt(Type.LinkLabel, start + offset, pos + 1 + offset);
		else {
			if (requireNonWS && !space(ch)) requireNonWS = false;
			if (ch == 91) return false;
			else if (ch == 92) escaped = true;
		}
	}
	return null;
}
/**
Inline parsing functions get access to this context, and use it to
read the content and emit syntax nodes.
*/
var InlineContext = class {
	/**
	@internal
	*/
	constructor(parser, text, offset) {
		this.parser = parser;
		this.text = text;
		this.offset = offset;
		/**
		@internal
		*/
		this.parts = [];
	}
	/**
	Get the character code at the given (document-relative)
	position.
	*/
	char(pos) {
		return pos >= this.end ? -1 : this.text.charCodeAt(pos - this.offset);
	}
	/**
	The position of the end of this inline section.
	*/
	get end() {
		return this.offset + this.text.length;
	}
	/**
	Get a substring of this inline section. Again uses
	document-relative positions.
	*/
	slice(from, to) {
		return this.text.slice(from - this.offset, to - this.offset);
	}
	/**
	@internal
	*/
	append(elt) {
		this.parts.push(elt);
		return elt.to;
	}
	/**
	Add a [delimiter](#DelimiterType) at this given position. `open`
	and `close` indicate whether this delimiter is opening, closing,
	or both. Returns the end of the delimiter, for convenient
	returning from [parse functions](#InlineParser.parse).
	*/
	addDelimiter(type, from, to, open, close) {
		return this.append(new InlineDelimiter(type, from, to, (open ? 1 : 0) | (close ? 2 : 0)));
	}
	/**
	Returns true when there is an unmatched link or image opening
	token before the current position.
	*/
	get hasOpenLink() {
		for (let i = this.parts.length - 1; i >= 0; i--) {
			let part = this.parts[i];
			if (part instanceof InlineDelimiter && (part.type == LinkStart || part.type == ImageStart)) return true;
		}
		return false;
	}
	/**
	Add an inline element. Returns the end of the element.
	*/
	addElement(elt) {
		return this.append(elt);
	}
	/**
	Resolve markers between this.parts.length and from, wrapping matched markers in the
	appropriate node and updating the content of this.parts. @internal
	*/
	resolveMarkers(from) {
		for (let i = from; i < this.parts.length; i++) {
			let close = this.parts[i];
			if (!(close instanceof InlineDelimiter && close.type.resolve && close.side & 2)) continue;
			let emp = close.type == EmphasisUnderscore || close.type == EmphasisAsterisk;
			let closeSize = close.to - close.from;
			let open, j = i - 1;
			for (; j >= from; j--) {
				let part = this.parts[j];
				if (part instanceof InlineDelimiter && part.side & 1 && part.type == close.type && !(emp && (close.side & 1 || part.side & 2) && (part.size + close.size) % 3 == 0 && (part.size % 3 || close.size % 3))) {
					open = part;
					break;
				}
			}
			if (!open) continue;
			let type = close.type.resolve, content = [];
			let start = open.from, end = close.to;
			if (emp) {
				let size = Math.min(2, open.to - open.from, closeSize);
				start = open.to - size;
				end = close.from + size;
				type = size == 1 ? "Emphasis" : "StrongEmphasis";
			}
			if (open.type.mark) content.push(this.elt(open.type.mark, start, open.to));
			for (let k = j + 1; k < i; k++) {
				if (this.parts[k] instanceof Element) content.push(this.parts[k]);
				this.parts[k] = null;
			}
			if (close.type.mark) content.push(this.elt(close.type.mark, close.from, end));
			let element = this.elt(type, start, end, content);
			this.parts[j] = emp && open.from != start ? new InlineDelimiter(open.type, open.from, start, open.side, open.size) : null;
			if (this.parts[i] = emp && close.to != end ? new InlineDelimiter(close.type, end, close.to, close.side, close.size) : null) this.parts.splice(i, 0, element);
			else this.parts[i] = element;
		}
		let result = [];
		for (let i = from; i < this.parts.length; i++) {
			let part = this.parts[i];
			if (part instanceof Element) result.push(part);
		}
		return result;
	}
	/**
	Find an opening delimiter of the given type. Returns `null` if
	no delimiter is found, or an index that can be passed to
	[`takeContent`](#InlineContext.takeContent) otherwise.
	*/
	findOpeningDelimiter(type) {
		for (let i = this.parts.length - 1; i >= 0; i--) {
			let part = this.parts[i];
			if (part instanceof InlineDelimiter && part.type == type && part.side & 1) return i;
		}
		return null;
	}
	/**
	Remove all inline elements and delimiters starting from the
	given index (which you should get from
	[`findOpeningDelimiter`](#InlineContext.findOpeningDelimiter),
	resolve delimiters inside of them, and return them as an array
	of elements.
	*/
	takeContent(startIndex) {
		let content = this.resolveMarkers(startIndex);
		this.parts.length = startIndex;
		return content;
	}
	/**
	Return the delimiter at the given index. Mostly useful to get
	additional info out of a delimiter index returned by
	[`findOpeningDelimiter`](#InlineContext.findOpeningDelimiter).
	Returns null if there is no delimiter at this index.
	*/
	getDelimiterAt(index) {
		let part = this.parts[index];
		return part instanceof InlineDelimiter ? part : null;
	}
	/**
	Skip space after the given (document) position, returning either
	the position of the next non-space character or the end of the
	section.
	*/
	skipSpace(from) {
		return skipSpace(this.text, from - this.offset) + this.offset;
	}
	elt(type, from, to, children) {
		if (typeof type == "string") return elt(this.parser.getNodeType(type), from, to, children);
		return new TreeElement(type, from);
	}
};
/**
The opening delimiter type used by the standard link parser.
*/
InlineContext.linkStart = LinkStart;
/**
Opening delimiter type used for standard images.
*/
InlineContext.imageStart = ImageStart;
/**
The delimiter type used for `*` emphasis notation.
*/
InlineContext.emphasisAsterisk = EmphasisAsterisk;
/**
Delimiter type for `_` emphasis notation.
*/
InlineContext.emphasisUnderscore = EmphasisUnderscore;
function injectMarks(elements, marks) {
	if (!marks.length) return elements;
	if (!elements.length) return marks;
	let elts = elements.slice(), eI = 0;
	for (let mark of marks) {
		while (eI < elts.length && elts[eI].to < mark.to) eI++;
		if (eI < elts.length && elts[eI].from < mark.from) {
			let e = elts[eI];
			if (e instanceof Element) elts[eI] = new Element(e.type, e.from, e.to, injectMarks(e.children, [mark]));
		} else elts.splice(eI++, 0, mark);
	}
	return elts;
}
const NotLast = [
	Type.CodeBlock,
	Type.ListItem,
	Type.OrderedList,
	Type.BulletList
];
var FragmentCursor = class {
	constructor(fragments, input) {
		this.fragments = fragments;
		this.input = input;
		this.i = 0;
		this.fragment = null;
		this.fragmentEnd = -1;
		this.cursor = null;
		if (fragments.length) this.fragment = fragments[this.i++];
	}
	nextFragment() {
		this.fragment = this.i < this.fragments.length ? this.fragments[this.i++] : null;
		this.cursor = null;
		this.fragmentEnd = -1;
	}
	moveTo(pos, lineStart) {
		while (this.fragment && this.fragment.to <= pos) this.nextFragment();
		if (!this.fragment || this.fragment.from > (pos ? pos - 1 : 0)) return false;
		if (this.fragmentEnd < 0) {
			let end = this.fragment.to;
			while (end > 0 && this.input.read(end - 1, end) != "\n") end--;
			this.fragmentEnd = end ? end - 1 : 0;
		}
		let c = this.cursor;
		if (!c) {
			c = this.cursor = this.fragment.tree.cursor(IterMode.IncludeAnonymous | IterMode.IgnoreMounts);
			c.firstChild();
		}
		let rPos = pos + this.fragment.offset;
		while (c.to <= rPos) if (!c.parent()) return false;
		for (;;) {
			if (c.from >= rPos) return this.fragment.from <= lineStart;
			if (!c.childAfter(rPos)) return false;
		}
	}
	matches(hash) {
		let tree = this.cursor.tree;
		while (tree && tree.type.isAnonymous && tree.children[0] instanceof Tree) tree = tree.children[0];
		return tree && tree.prop(NodeProp.contextHash) == hash;
	}
	takeNodes(cx) {
		let cur = this.cursor, off = this.fragment.offset, fragEnd = this.fragmentEnd - (this.fragment.openEnd ? 1 : 0);
		let start = cx.absoluteLineStart, end = start, blockI = cx.block.children.length;
		let maxAnonSize = cx.lineStart - cx.block.from >> 2;
		let prevEnd = end, prevI = blockI;
		scan: for (;;) {
			if (cur.to - off > Math.min(fragEnd, cx.to) || cur.type.isAnonymous && cur.tree && (cur.to - cur.from > maxAnonSize || !canStopAfterLastChild(cur.tree))) {
				if (cur.type.isAnonymous && cur.firstChild()) continue;
				break;
			}
			let pos = toRelative(cur.from - off, cx.ranges);
			if (cur.to - off <= cx.ranges[cx.rangeI].to) cx.addNode(cur.tree, pos);
			else {
				let dummy = new Tree(cx.parser.nodeSet.types[Type.Paragraph], [], [], 0, cx.block.hashProp);
				cx.reusePlaceholders.set(dummy, cur.tree);
				cx.addNode(dummy, pos);
			}
			if (cur.type.isAnonymous || cur.type.is("Block")) {
				if (cur.type.isAnonymous || NotLast.indexOf(cur.type.id) < 0) {
					end = cur.to - off;
					blockI = cx.block.children.length;
				} else {
					end = prevEnd;
					blockI = prevI;
				}
				prevEnd = cur.to - off;
				prevI = cx.block.children.length;
			}
			for (;;) {
				if (cur.nextSibling()) continue scan;
				if (!cur.parent() || !cur.type.isAnonymous) break scan;
			}
		}
		while (cx.block.children.length > blockI) {
			cx.block.children.pop();
			cx.block.positions.pop();
		}
		return end - start;
	}
};
function canStopAfterLastChild(tree) {
	while (tree.type.isAnonymous) {
		let last = tree.children[tree.children.length - 1];
		if (last instanceof Tree) tree = last;
		else return false;
	}
	return tree.type.is("Block") && NotLast.indexOf(tree.type.id) < 0;
}
function toRelative(abs, ranges) {
	let pos = abs;
	for (let i = 1; i < ranges.length; i++) {
		let gapFrom = ranges[i - 1].to, gapTo = ranges[i].from;
		if (gapFrom < abs) pos -= gapTo - gapFrom;
	}
	return pos;
}
const markdownHighlighting = styleTags({
	"Blockquote/...": tags.quote,
	HorizontalRule: tags.contentSeparator,
	"ATXHeading1/... SetextHeading1/...": tags.heading1,
	"ATXHeading2/... SetextHeading2/...": tags.heading2,
	"ATXHeading3/...": tags.heading3,
	"ATXHeading4/...": tags.heading4,
	"ATXHeading5/...": tags.heading5,
	"ATXHeading6/...": tags.heading6,
	"Comment CommentBlock": tags.comment,
	Escape: tags.escape,
	Entity: tags.character,
	"Emphasis/...": tags.emphasis,
	"StrongEmphasis/...": tags.strong,
	"Link/... Image/...": tags.link,
	"OrderedList/... BulletList/...": tags.list,
	"BlockQuote/...": tags.quote,
	"InlineCode CodeText": tags.monospace,
	"URL Autolink": tags.url,
	"HeaderMark HardBreak QuoteMark ListMark LinkMark EmphasisMark CodeMark": tags.processingInstruction,
	"CodeInfo LinkLabel": tags.labelName,
	LinkTitle: tags.string,
	Paragraph: tags.content
});
/**
The default CommonMark parser.
*/
const parser = new MarkdownParser(new NodeSet(nodeTypes).extend(markdownHighlighting), Object.keys(DefaultBlockParsers).map((n) => DefaultBlockParsers[n]), Object.keys(DefaultBlockParsers).map((n) => DefaultLeafBlocks[n]), Object.keys(DefaultBlockParsers), DefaultEndLeaf, DefaultSkipMarkup, Object.keys(DefaultInline).map((n) => DefaultInline[n]), Object.keys(DefaultInline), []);
tags.strikethrough, tags.processingInstruction;
tags.heading, tags.content, tags.processingInstruction;
tags.list, tags.atom;
tags.special(tags.content), tags.processingInstruction;
tags.special(tags.content), tags.processingInstruction;
tags.character;
// src/list/markdown/html-block.ts
const kinds = [
	{
		node: "HTMLBlock",
		start: /<(?:script|pre|style|textarea)(?=[\s>]|$)/iy,
		end: /<\/(?:script|pre|style|textarea)>/i
	},
	{
		node: "CommentBlock",
		start: /<!--/y,
		end: /-->/
	},
	{
		node: "ProcessingInstructionBlock",
		start: /<\?/y,
		end: /\?>/
	},
	{
		node: "HTMLBlock",
		start: /<![a-z]/iy,
		end: />/
	},
	{
		node: "HTMLBlock",
		start: /<!\[CDATA\[/y,
		end: /\]\]>/
	},
	{
		node: "HTMLBlock",
		start: new RegExp(`</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=\\s|/?>|$)`, "iy")
	},
	{
		node: "HTMLBlock",
		start: new RegExp(`(?:<[a-z][a-z0-9-]*(?:[ \\t]+[a-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:[^\\s"'=<>\`]+|'[^']*'|"[^"]*"))?)*[ \\t]*/?>|</[a-z][a-z0-9-]*[ \\t]*>)[ \\t]*$`, "iy"),
		alone: true
	}
];
/** The kind of HTML block that starts at an offset of a line. */
function htmlKind(line, at) {
	if (line.charCodeAt(at) !== 60) return void 0;
	return kinds.find(({ start }) => {
		start.lastIndex = at;
		return start.test(line);
	});
}
// src/list/markdown/table.ts
/** The rows of GFM tables (GFM 0.29, section 4.10): where their cells are, without what is in them. */
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;
/** Whether a line can be the row below a table's header; without a pipe or colon it underlines a heading. */
function isDelimiterRow(line) {
	return /^[-:|]/.test(line) && /[|:]/.test(line) && delimiterRow.test(line);
}
/** The cells of a row, spaces around their text left out; a first and a last pipe enclose no cell of their own. */
function readCells(row) {
	const cells = [];
	const add = (from, to) => {
		const text = trimSpan(row, {
			start: from,
			end: to
		});
		cells.push(text.start < text.end ? text : {
			start: from,
			end: to
		});
	};
	let open = 0;
	while (isBlank$1(row.charCodeAt(open))) open++;
	if (row[open] === "|") open++;
	const step = /\\[\\|]|\|/g;
	step.lastIndex = open;
	for (let match = step.exec(row); match; match = step.exec(row)) {
		if (match[0] !== "|") continue;
		add(open, match.index);
		open = step.lastIndex;
	}
	if (/[^ \t]/.test(row.slice(open)) || cells.length === 0) add(open, row.length);
	return cells;
}
/** How many cells a row has; a pipe alone makes none. */
function countCells(row) {
	return row.trim() === "|" ? 0 : readCells(row).length;
}
function isBlank$1(code) {
	return code === 32 || code === 9;
}
// src/list/markdown/grammar.ts
/**
* The block grammar: @lezer/markdown, with the places fixed where it departs from CommonMark 0.31 and GFM 0.29.
* Containers, fences and headings are its own; lists, quotes, HTML and paragraphs (with tables, underlined headings and
* link definitions) are read here. What the blocks mean is read in `parse.ts`.
*/
/** List items and lists in each other; GitHub's own parser stops at 100 items a line. Without an end, 10,000 nested items cost 10,000 steps a line. */
const maxDepth = 200;
const isDirect = (cx, line) => line.depth === cx.stack.length;
const isIndented = (line) => line.indent >= line.baseIndent + 4;
const isEmpty = (line) => line.pos >= line.text.length;
const isBlank = (code) => code === 32 || code === 9;
/** Moves after a quote mark and one column of space; a tab may be wider than that column. */
function moveBehindMark(line) {
	const next = line.text.charCodeAt(line.pos + 1);
	const isWide = next === 9 && (line.indent + 1) % 4 !== 3;
	line.moveBase(line.pos + (isBlank(next) && !isWide ? 2 : 1));
	if (isWide) line.baseIndent++;
}
const skipQuote = (block, cx, line) => {
	if (line.next !== 62 || isIndented(line)) return false;
	line.addMarker(cx.elt("QuoteMark", cx.lineStart + line.pos, cx.lineStart + line.pos + 1));
	moveBehindMark(line);
	block.end = cx.lineStart + line.text.length;
	return true;
};
function openQuote(cx, line) {
	if (line.next !== 62) return false;
	cx.startComposite("Blockquote", line.pos);
	cx.addElement(cx.elt("QuoteMark", cx.lineStart + line.pos, cx.lineStart + line.pos + 1));
	moveBehindMark(line);
	return null;
}
const bullet = /[-+*](?=[ \t]|$)/y;
const number$1 = /\d{1,9}[.)](?=[ \t]|$)/y;
const stars = /(?:\*[ \t]*){3,}$|(?:-[ \t]*){3,}$|(?:_[ \t]*){3,}$/y;
/** How long a sticky expression matches at the line's text. */
function sizeAt(line, expression) {
	expression.lastIndex = line.pos;
	return expression.test(line.text) ? expression.lastIndex - line.pos : 0;
}
const markerSize = (line, ordered) => sizeAt(line, ordered ? number$1 : bullet);
const isBreak = (line) => (line.next === 42 || line.next === 45 || line.next === 95) && sizeAt(line, stars) > 0;
const skipList = (ordered) => (block, cx, line) => {
	if (isEmpty(line)) return true;
	if (block !== cx.block && line.indent >= cx.stack[line.depth + 1].value + line.baseIndent) return true;
	if (isIndented(line)) return false;
	const size = markerSize(line, ordered);
	return size > 0 && line.text.charCodeAt(line.pos + size - 1) === block.value && !isBreak(line);
};
/** An item that starts with a blank line ends at the second one. */
const skipItem = (block, _cx, line) => {
	if (line.next < 0 ? block.blankFirstLine : line.indent < line.baseIndent + block.value) return false;
	block.blankFirstLine = false;
	line.moveBaseColumn(line.baseIndent + block.value);
	return true;
};
function openItem(cx, line, ordered) {
	const size = markerSize(line, ordered);
	if (!size || cx.depth > maxDepth) return false;
	const list = ordered ? "OrderedList" : "BulletList";
	const markEnd = line.pos + size;
	if (cx.parentType().name !== list) cx.startComposite(list, line.basePos, line.text.charCodeAt(markEnd - 1));
	const column = line.indent + size;
	const textStart = line.skipSpace(markEnd);
	const textColumn = line.countIndent(textStart, markEnd, column);
	const isBare = textStart >= line.text.length;
	const base = isBare || textColumn >= column + 5 ? column + 1 : textColumn;
	cx.startComposite("ListItem", line.basePos, base - line.baseIndent);
	cx.addElement(cx.elt("ListMark", cx.lineStart + line.pos, cx.lineStart + markEnd));
	cx.block.blankFirstLine = isBare;
	line.moveBaseColumn(base);
	return null;
}
function readCode(cx, line) {
	if (isEmpty(line)) return cx.nextLine() || true;
	if (!isIndented(line)) return false;
	const from = cx.lineStart + line.findColumn(line.baseIndent + 4);
	let end = 0;
	do
		if (!isEmpty(line)) end = cx.lineStart + line.text.length;
	while (cx.nextLine() && isDirect(cx, line) && (isEmpty(line) || isIndented(line)));
	cx.addElement(cx.elt("CodeBlock", from, end));
	return true;
}
function readHtml(cx, line) {
	const kind = htmlKind(line.text, line.pos);
	if (!kind) return false;
	const from = cx.lineStart + line.pos;
	const { end } = kind;
	let rest = line.text.slice(kind.node === "CommentBlock" ? line.pos + 2 : line.pos);
	for (;;) {
		const isLast = end?.test(rest);
		if (!cx.nextLine() || isLast || !isDirect(cx, line) || !end && isEmpty(line)) break;
		rest = line.text.slice(line.basePos);
	}
	cx.addElement(cx.elt(kind.node, from, cx.prevLineEnd()));
	return true;
}
const atx = /#{1,6}(?=[ \t]|$)/y;
const fence = /`{3,}[^`]*$|~{3,}/y;
const underline = /(?:=+|-+)[ \t]*$/y;
/** Whether the line ends the paragraph before it. */
function interrupts(cx, line, leaf) {
	const isInside = isDirect(cx, line);
	if (line.next === 45 && isInside && sizeAt(line, underline) > 0) return false;
	return startsBlock(line, isInside) || interruptsAsItem(cx, line) || isInside && startsTable(cx, line) && !isBelowHeader(line, leaf);
}
/** Whether a block starts here that is neither list nor table; in a paragraph, a lone tag starts none. */
function startsBlock(line, inParagraph) {
	const { next } = line;
	if (next === 62) return true;
	if (next === 35) return sizeAt(line, atx) > 0;
	if (next === 96 || next === 126) return sizeAt(line, fence) > 0;
	return isBreak(line) || isHtmlStart(line, inParagraph);
}
/** An item that ends a paragraph of its own container must not be empty, nor count from other than 1. */
function interruptsAsItem(cx, line) {
	if (cx.depth > maxDepth) return false;
	if (markerSize(line, false)) return !isDirect(cx, line) || line.skipSpace(line.pos + 1) < line.text.length;
	const size = markerSize(line, true);
	if (!size || !isDirect(cx, line)) return size > 0;
	return size === 2 && line.next === 49 && line.skipSpace(line.pos + 2) < line.text.length;
}
function startsTable(cx, line) {
	const below = cx.peekLine().replace(/^[ \t>]*/, "");
	return isDelimiterRow(below) && countCells(line.text.slice(line.pos)) === countCells(below);
}
/** A tag alone on its line interrupts no paragraph. */
function isHtmlStart(line, inParagraph) {
	const kind = htmlKind(line.text, line.pos);
	return kind !== void 0 && !(inParagraph && kind.alone);
}
/** Whether the line below a table's row is no row. */
function endsTable(cx, line) {
	if (!isDirect(cx, line) || isEmpty(line) || isIndented(line)) return true;
	return startsBlock(line, false) || markerSize(line, false) > 0 || markerSize(line, true) > 0;
}
/** Adds the definitions at the start of a paragraph; says how much of it they take. */
function addDefinitions(cx, { start, content }) {
	let at = 0;
	for (const { label, target, ...found } of readDefinitions$1(content)) {
		const parts = [cx.elt("LinkLabel", start + label.start - 1, start + label.end + 1), cx.elt("URL", start + target.start, start + target.end)];
		cx.addElement(cx.elt("LinkReference", start + found.start, start + found.end, parts));
		at = found.next;
	}
	return at;
}
/** Adds what a paragraph holds after its definitions, with the quote marks in it. */
function addText(cx, leaf, { node, from, end, last }) {
	const marks = leaf.marks.filter((mark) => mark.from >= from);
	cx.addElement(cx.elt(node, from, end, last ? [...marks, ...last] : marks));
}
/** Whether the line makes a table of the paragraph's one line above it. */
function isBelowHeader(line, { content }) {
	const row = line.text.slice(line.pos);
	return isDelimiterRow(row) && !content.includes("\n") && countCells(content) === countCells(row);
}
function readTable$1(cx, line, leaf) {
	if (!isBelowHeader(line, leaf)) return false;
	const header = leaf.start + leaf.content.length;
	const rows = [cx.elt("TableHeader", leaf.start, header)];
	let end = cx.lineStart + line.text.length;
	rows.push(cx.elt("TableDelimiter", cx.lineStart + line.pos, end));
	while (cx.nextLine() && !endsTable(cx, line)) {
		end = cx.lineStart + line.text.length;
		rows.push(cx.elt("TableRow", cx.lineStart + line.pos, end));
	}
	cx.addElement(cx.elt("Table", leaf.start, end, rows));
	return true;
}
function readUnderline(cx, line, leaf) {
	if (!sizeAt(line, underline)) return false;
	if (readDefinitions$1(leaf.content).at(-1)?.next === leaf.content.length) return false;
	const at = addDefinitions(cx, leaf);
	const node = line.next === 61 ? "SetextHeading1" : "SetextHeading2";
	const last = [...line.markers, cx.elt("HeaderMark", cx.lineStart + line.pos, cx.lineStart + line.text.trimEnd().length)];
	cx.nextLine();
	addText(cx, leaf, {
		node,
		from: leaf.start + at,
		end: cx.prevLineEnd(),
		last
	});
	return true;
}
function readText() {
	return {
		nextLine(cx, line, leaf) {
			if (!isDirect(cx, line) || isIndented(line)) return false;
			return readTable$1(cx, line, leaf) || readUnderline(cx, line, leaf);
		},
		finish(cx, leaf) {
			const at = addDefinitions(cx, leaf);
			if (at < leaf.content.length) addText(cx, leaf, {
				node: "Paragraph",
				from: leaf.start + at,
				end: leaf.start + leaf.content.length
			});
			return true;
		}
	};
}
const nodes = [
	"Table",
	"TableHeader",
	"TableRow",
	"TableDelimiter"
].map((name) => ({
	name,
	block: true
}));
function fix(base) {
	const fixed = base.configure({
		defineNodes: nodes,
		remove: ["LinkReference"],
		parseBlock: [
			{
				name: "IndentedCode",
				parse: readCode
			},
			{
				name: "Blockquote",
				parse: openQuote
			},
			{
				name: "BulletList",
				parse: (cx, line) => openItem(cx, line, false)
			},
			{
				name: "OrderedList",
				parse: (cx, line) => openItem(cx, line, true)
			},
			{
				name: "HTMLBlock",
				parse: readHtml
			},
			{
				name: "SetextHeading",
				leaf: readText
			}
		],
		parseInline: [{
			name: "Escape",
			parse: (cx) => cx.end
		}]
	});
	const { nodeTypes: id } = fixed;
	fixed.skipContextMarkup = {
		...fixed.skipContextMarkup,
		[id.Blockquote]: skipQuote,
		[id.BulletList]: skipList(false),
		[id.OrderedList]: skipList(true),
		[id.ListItem]: skipItem
	};
	fixed.endLeafBlock = [interrupts];
	return fixed;
}
/** Reads Markdown into a tree of blocks, without inline nodes but the marks of quotes. */
const grammar = fix(parser);
// src/list/markdown/parse.ts
/** The same text, as long to the character, prepared for the block parser: carriage returns become spaces or line ends, front matter becomes blank. */
function prepare(text) {
	let ready = text;
	if (ready.includes("\r")) ready = ready.replace(/\r\n/g, " \n").replace(/\r/g, "\n");
	const front = /^---[ \t]*\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(ready);
	if (front?.[0].includes(":")) ready = front[0].replace(/[^\n]/g, " ") + ready.slice(front[0].length);
	return ready;
}
/** Every block of the text in document order; `text` must have no byte-order mark. Any input is read: Markdown has no errors. */
function parseBlocks(text) {
	const reading = {
		source: text,
		text: prepare(text),
		blocks: [],
		lists: 0,
		tables: 0,
		special: -1
	};
	const cursor = grammar.parse(reading.text).cursor();
	const places = [{
		depth: 0,
		item: -1,
		quote: -1,
		list: -1,
		ordered: false
	}];
	if (!cursor.firstChild()) return reading.blocks;
	for (;;) {
		const inside = readBlock(cursor, reading, places.at(-1));
		if (inside && cursor.firstChild()) {
			places.push(inside);
			continue;
		}
		while (!cursor.nextSibling()) {
			places.pop();
			if (places.length === 0) return reading.blocks;
			cursor.parent();
		}
	}
}
/** Reads the block at the cursor; returns the place of its children where it can hold blocks. */
function readBlock(cursor, reading, place) {
	const { blocks } = reading;
	const span = spanOf$1(cursor, reading);
	switch (cursor.name) {
		case "Paragraph": {
			const leaf = readLeaf(cursor, reading, span);
			if (place.item >= 0) addToItem(blocks[place.item], leaf);
			else blocks.push({
				kind: "paragraph",
				...span,
				leaf,
				quote: place.quote
			});
			return;
		}
		case "BulletList":
		case "OrderedList": {
			const id = reading.lists++;
			const ordered = cursor.name === "OrderedList";
			blocks.push({
				kind: "list",
				...span,
				ordered,
				id,
				depth: place.depth
			});
			return {
				...place,
				list: id,
				ordered
			};
		}
		case "ListItem":
			blocks.push(readItem(cursor, span, place));
			return {
				...place,
				depth: place.depth + 1,
				item: blocks.length - 1
			};
		case "Blockquote":
			blocks.push({
				kind: "quote",
				...span
			});
			return {
				...place,
				quote: blocks.length - 1
			};
		default:
			readLeafBlock(cursor, reading, span);
			return;
	}
}
function readLeafBlock(cursor, reading, span) {
	const { blocks } = reading;
	switch (cursor.name) {
		case "Table": return readTable(cursor, reading, span);
		case "HTMLBlock":
		case "ProcessingInstructionBlock":
			blocks.push({
				kind: "html",
				...span
			});
			return;
		case "CommentBlock":
			blocks.push({
				kind: "comment",
				...span
			});
			return;
		case "FencedCode":
		case "CodeBlock":
			blocks.push({
				kind: "code",
				...span,
				fenced: cursor.name === "FencedCode"
			});
			return;
		case "HorizontalRule":
			blocks.push({
				kind: "break",
				...span
			});
			return;
		case "LinkReference": {
			const [label, target] = children(cursor, reading);
			if (!label || !target) return;
			blocks.push({
				kind: "definition",
				...span,
				label: {
					start: label.start + 1,
					end: label.end - 1
				},
				target
			});
			return;
		}
		default: {
			const heading = /^(?:ATX|Setext)Heading([1-6])$/.exec(cursor.name);
			if (heading) blocks.push({
				kind: "heading",
				...span,
				level: Number(heading[1]),
				leaf: readHeading(cursor, reading, span)
			});
		}
	}
}
/** The node's place, without the carriage return of its last line's end. */
function spanOf$1({ from, to }, { source }) {
	return {
		start: from,
		end: to > from && source.charCodeAt(to - 1) === 13 ? to - 1 : to
	};
}
/** The nodes right below the cursor's. */
function children(cursor, reading) {
	const found = [];
	if (!cursor.firstChild()) return found;
	do
		found.push({
			name: cursor.name,
			...spanOf$1(cursor, reading)
		});
	while (cursor.nextSibling());
	cursor.parent();
	return found;
}
function readItem(cursor, { start, end }, { depth, item, quote, list, ordered }) {
	cursor.firstChild();
	const marker = {
		start: cursor.from,
		end: cursor.to
	};
	cursor.parent();
	return {
		kind: "item",
		start,
		end,
		marker,
		ordered,
		depth,
		list,
		parent: item,
		leaves: [],
		ownEnd: marker.end,
		quote
	};
}
function addToItem(item, leaf) {
	item.leaves.push(leaf);
	item.ownEnd = leaf.end;
}
function readTable(cursor, reading, span) {
	const { text, blocks } = reading;
	const nodes = children(cursor, reading);
	const table = reading.tables++;
	const { start, end } = nodes.find(({ name }) => name === "TableDelimiter");
	blocks.push({
		kind: "table",
		...span,
		id: table,
		delimiter: {
			start,
			end
		}
	});
	for (const row of nodes) {
		if (row.name !== "TableHeader" && row.name !== "TableRow") continue;
		const cells = readCells(text.slice(row.start, row.end)).map((cell) => makeLeaf(reading, shift(cell, row.start), noHoles));
		blocks.push({
			kind: "row",
			start: row.start,
			end: row.end,
			table,
			header: row.name === "TableHeader",
			cells
		});
	}
}
const shift = ({ start, end }, by) => ({
	start: start + by,
	end: end + by
});
/** A heading's text without its number signs or underline. */
function readHeading(cursor, reading, span) {
	const { text } = reading;
	const nodes = children(cursor, reading);
	let { start, end } = span;
	for (const mark of nodes) {
		if (mark.name !== "HeaderMark") continue;
		if (mark.start === start) start = mark.end;
		else end = Math.min(end, mark.start);
	}
	const quotes = [...quoteMarks(nodes)];
	while (quotes.length && text.slice(quotes.at(-1).end, end).trim() === "") end = quotes.pop().start;
	return makeLeaf(reading, trimSpan(text, {
		start,
		end
	}), quotes);
}
const noHoles = [];
function readLeaf(cursor, reading, span) {
	return makeLeaf(reading, span, quoteMarks(children(cursor, reading)));
}
function quoteMarks(nodes) {
	if (nodes.length === 0) return noHoles;
	return nodes.flatMap(({ name, start, end }) => name === "QuoteMark" ? [{
		kind: "quote",
		start,
		end
	}] : []);
}
const specials = /[\\`<]/g;
/** A stretch of inline text with its holes. */
function makeLeaf(reading, { start, end }, quotes) {
	if (reading.special < start) {
		specials.lastIndex = start;
		reading.special = specials.exec(reading.text)?.index ?? reading.text.length;
	}
	const leaf = {
		start,
		end,
		holes: quotes
	};
	if (reading.special >= end) return leaf;
	const found = readInline(inlineText(reading.text, leaf), () => false).holes.map((hole) => ({
		kind: hole.kind,
		...shift(hole, start)
	}));
	return {
		start,
		end,
		holes: [...quotes, ...found].sort((a, b) => a.start - b.start)
	};
}
// src/list/document.ts
/** The curated list as data: one reading of one text, that every rule and report shares. */
/** Reads a text as a curated list. Every text can be read; what is no list has no entries. */
function parseList(source, path = "README.md") {
	const bom = source.startsWith("﻿");
	const text = bom ? source.slice(1) : source;
	const blocks = parseBlocks(text);
	const definitions = readDefinitions(text, blocks);
	const links = [];
	const tags = [];
	for (const block of blocks) {
		if (block.kind === "html") {
			const own = readTags(text, block);
			for (const tag of own) tags.push(tag);
			if (own.some((tag) => tag.name === "a" || tag.name === "img")) for (const link of readHtmlLinks(own)) links.push(link);
		}
		for (const leaf of leavesOf(block)) {
			if (leaf.holes.length > 0) for (const tag of leafTags(text, leaf)) tags.push(tag);
			for (const link of readLinks(text, leaf, definitions)) links.push(link);
		}
	}
	links.sort((a, b) => a.start - b.start || b.end - a.end);
	const headings = readHeadings(text, {
		blocks,
		links,
		tags
	});
	const sections = makeSections(headings, text.length);
	const madeAnchors = readMadeAnchors(tags);
	const anchors = [.../* @__PURE__ */ new Set([...headings.map((heading) => heading.anchor), ...madeAnchors.flatMap(({ name }) => name === "" ? [] : [name])])];
	const contents = findContents(blocks, links, {
		path,
		sections,
		anchors
	});
	const people = findPeople(text);
	const entries = findEntries(blocks, {
		text,
		links,
		sections,
		ignored: [...contents, ...people]
	});
	return {
		path,
		text,
		bom,
		lines: readLines$1(text),
		blocks,
		sections,
		contents,
		people,
		entries,
		links,
		anchors,
		madeAnchors
	};
}
/** The anchors that tags make; a tag with an `id` and a `name` that are one makes one. */
function readMadeAnchors(tags) {
	return tags.flatMap(({ start, end, kind, name: tag, attributes: { id, name } }) => {
		if (kind !== "open" || !id && !name) return [];
		const own = [...new Set([id, name].flatMap((anchor) => anchor?.value ? [anchor.value] : []))];
		return (own.length === 0 && tag === "a" && (id ?? name)?.value === "" ? [""] : own).map((value) => ({
			start,
			end,
			name: value
		}));
	});
}
/** What is between the marks of the all-contributors bot (allcontributors.org, "Specification"): it is rewritten by the bot alone. */
function findPeople(text) {
	const found = [];
	for (let start = text.indexOf(peopleStart), end = -1; start >= 0 && found.length < mostPeople; start = text.indexOf(peopleStart, start + 1)) {
		if (end < start) end = text.indexOf(peopleEnd, start);
		if (end < 0) break;
		found.push({
			start,
			end: end + peopleEnd.length
		});
	}
	return found;
}
/** So many such tables are looked at; lists have one. */
const mostPeople = 20;
const peopleStart = "<!-- ALL-CONTRIBUTORS-LIST:START";
const peopleEnd = "<!-- ALL-CONTRIBUTORS-LIST:END";
/** The inline stretches of a block. */
function leavesOf(block) {
	switch (block.kind) {
		case "heading":
		case "paragraph": return [block.leaf];
		case "item": return block.leaves;
		case "row": return block.cells;
		default: return [];
	}
}
const indexes = /* @__PURE__ */ new WeakMap();
function indexOf(document) {
	let index = indexes.get(document);
	if (!index) {
		const sections = /* @__PURE__ */ new Map();
		document.sections.forEach((section, at) => {
			for (const anchor of [section.anchor, ...section.aliases]) if (section.level > 0 && !sections.has(anchor)) sections.set(anchor, at);
		});
		index = {
			exact: new Set(document.anchors),
			folded: new Map(document.anchors.toReversed().map((anchor) => [anchor.toLowerCase(), anchor])),
			sections
		};
		indexes.set(document, index);
	}
	return index;
}
/** The document's anchor that a link like `#Some%20Anchor` leads to, letter case aside; undefined where there is none. */
function resolveAnchor(document, hash) {
	const wanted = decodeAnchor(hash).replace(/^user-content-/, "");
	const { exact, folded } = indexOf(document);
	if (exact.has(wanted)) return wanted;
	return folded.get(wanted.toLowerCase()) ?? (/^(?:readme|top)?$/i.test(wanted) ? wanted : void 0);
}
/** Whether the document has an anchor of exactly this name. */
function isAnchor(document, anchor) {
	return indexOf(document).exact.has(anchor);
}
/** The section, as an index, whose heading an anchor names, by GitHub's anchor or one its author wrote beside it. */
function sectionOf(document, anchor) {
	return indexOf(document).sections.get(anchor);
}
function readDefinitions(text, blocks) {
	const definitions = /* @__PURE__ */ new Map();
	for (const block of blocks) {
		if (block.kind !== "definition") continue;
		const label = normalizeLabel(text.slice(block.label.start, block.label.end));
		let { start, end } = block.target;
		if (text[start] === "<") [start, end] = [start + 1, end - 1];
		if (!definitions.has(label)) definitions.set(label, {
			url: decodeUrl(text.slice(start, end)),
			target: {
				start,
				end
			}
		});
	}
	return definitions;
}
/** Markdown headings and `<h1>` to `<h6>` ones, in order, with the anchors GitHub gives them. */
function readHeadings(text, { blocks, links, tags }) {
	const found = [];
	for (const block of blocks) if (block.kind === "heading") found.push({
		level: block.level,
		heading: {
			start: block.start,
			end: block.end
		},
		shown: visibleText(text, block.leaf, links)
	});
	tags.forEach((tag, index) => {
		if (tag.kind !== "open" || !/^h[1-6]$/.test(tag.name)) return;
		const close = tags.slice(index + 1, index + 200).find((other) => other.kind === "close" && other.name === tag.name);
		if (!close) return;
		const holes = tags.slice(index + 1, tags.indexOf(close, index)).map(({ start, end }) => ({
			kind: "html",
			start,
			end
		}));
		const shown = visibleText(text, {
			start: tag.end,
			end: close.start,
			holes
		}, links);
		found.push({
			level: Number(tag.name[1]),
			heading: {
				start: tag.start,
				end: close.end
			},
			shown
		});
	});
	found.sort((a, b) => a.heading.start - b.heading.start);
	const anchors = slugHeadings(found.map(({ shown }) => shown));
	const aliases = readAliases(text, found.map(({ heading }) => heading), tags);
	return found.map(({ level, heading, shown }, index) => ({
		level,
		heading,
		title: shown.replace(/\s+/g, " ").trim(),
		anchor: anchors[index],
		aliases: aliases[index]
	}));
}
/** For each heading, the anchors that its author wrote in it, right before it, or else right after it. */
function readAliases(text, headings, tags) {
	const found = headings.map(() => []);
	const reach = [];
	for (const { end } of headings) reach.push(Math.max(end, reach.at(-1) ?? -1));
	const onlyTags = /^\s*(?:<\/?(?:a|p|br|div|span)\b[^>]*>\s*)*$/;
	for (const tag of tags) {
		const names = [tag.attributes.id, tag.attributes.name].flatMap((attribute) => attribute?.value ? [attribute.value] : []);
		if (names.length === 0) continue;
		const next = reach.length === 0 || reach[0] >= tag.end ? 0 : lineAt(reach, tag.end - 1) + 1;
		const isAt = (heading) => heading !== void 0 && (tag.start >= heading.start || heading.start - tag.end < 200 && onlyTags.test(text.slice(tag.end, heading.start)));
		const before = headings[next - 1];
		const isBehind = before !== void 0 && tag.start - before.end < 200 && onlyTags.test(text.slice(before.end, tag.start));
		const owner = isAt(headings[next]) ? next : isBehind ? next - 1 : -1;
		if (owner >= 0) found[owner].push(...names);
	}
	return found;
}
/** The list item that starts at an offset. */
function itemAt({ blocks }, start) {
	for (let at = firstAt(blocks, start); blocks[at]?.start === start; at++) {
		const block = blocks[at];
		if (block.kind === "item") return block;
	}
}
// src/list/per-document.ts
/** The same function, whose result is kept as long as its document is. */
function perDocument(make) {
	const made = /* @__PURE__ */ new WeakMap();
	return (list) => {
		let known = made.get(list);
		if (!known) {
			known = { result: make(list) };
			made.set(list, known);
		}
		return known.result;
	};
}
// src/list/format/abbreviations.ts
/** Periods that belong to a word: what follows an abbreviation says nothing about how a list ends its parts. */
/** Common ones, and the words of journals' names as they are abbreviated (ISO 4, the List of Title Word Abbreviations), as far as lists cite them. */
const words = new Set("inc jr sr ltd co corp llc gmbh al el etc ed eds dr prof st vol no nr pp fig sec ch vs approx dept univ assoc natl acad soc symp conf proc trans int am eur j ann arch bull mag lett rev commun rep nat artif intell educ res med surg treat clin exp mol genet biol chem phys math stat appl comput sci eng technol syst inf inform manag econ psychol neurosci pharm pharmacol radiol oncol cardiol dermatol ophthalmol pathol digit lang linguist mach netw robot autom electron mech mater environ geogr hist philos polit sociol front usw bzw ggf evtl ca inkl exkl zzgl bspw sog nr std min mio mrd aprox pág ej ecc env núm tel".split(" "));
/** A word with a period, an initial, or several with their periods, as `J.` and `U.S.` and `e.g.`. */
const dotted = /(?:^|[^\p{L}\p{N}])((?:\p{L}\.){2,4}|\p{L}+\.)$/u;
/** Whether a text ends in an abbreviation with its period. Looks at the last characters alone. */
function endsInAbbreviation(text) {
	if (!text.endsWith(".")) return false;
	const word = dotted.exec(text.slice(-16))?.[1]?.slice(0, -1);
	return word !== void 0 && (word.includes(".") || words.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word));
}
// src/list/format/tokens.ts
/** Marks from the private-use area; such characters of the text itself are replaced, so that it cannot forge them. */
const marks = {
	open: "",
	close: "",
	badge: "",
	code: "",
	tag: "",
	bar: "",
	break: "\n"
};
/** The offset in the document of a character of tokens, or of their end. */
function offsetAt(tokens, index) {
	const piece = pieceAt(tokens, index);
	return piece.index === tokens.text.length ? piece.offset : piece.offset + index - piece.index;
}
function pieceAt({ pieces }, index) {
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (pieces[middle].index <= index) low = middle;
		else high = middle - 1;
	}
	return pieces[low];
}
/** Tokens with a part of their text written otherwise, as one mark or nothing, which stands where the part began. */
function rewritten(tokens, { start, end, text: written }) {
	const { text, pieces, links } = tokens;
	const shift = written.length - (end - start);
	return {
		text: text.slice(0, start) + written + text.slice(end),
		pieces: [
			...pieces.filter(({ index }) => index < start),
			...written === "" ? [] : [{
				index: start,
				offset: offsetAt(tokens, start)
			}],
			{
				index: end + shift,
				offset: offsetAt(tokens, end)
			},
			...pieces.filter(({ index }) => index > end).map((piece) => ({
				...piece,
				index: piece.index + shift
			}))
		],
		links: new Map([...links].map(([index, link]) => [index < end || start === end && index < start ? index : index + shift, link]))
	};
}
function copy(out, list, start, end) {
	if (start >= end) return;
	out.pieces.push({
		index: out.text.length,
		offset: start
	});
	out.text += list.text.slice(start, end);
}
function mark(out, shown, offset) {
	if (shown === "") return;
	out.pieces.push({
		index: out.text.length,
		offset
	});
	out.text += shown;
}
/** Reads a span of a document, as an entry's content or a table's cell, into tokens. */
function tokenize(list, span, holes) {
	const links = linksIn(list.links, span).filter((link) => link.end <= span.end);
	const cuts = [...links.filter((link) => !link.nested).map((link) => ({
		start: link.start,
		end: link.end,
		link
	})), ...holes.filter((hole) => hole.kind !== "autolink" && hole.kind !== "escape").map((hole) => ({
		start: hole.start,
		end: hole.end,
		hole
	}))];
	cuts.sort((a, b) => a.start - b.start || b.end - a.end);
	const out = {
		text: "",
		pieces: [],
		links: /* @__PURE__ */ new Map()
	};
	let from = span.start;
	for (const cut of cuts) {
		if (cut.start < from) continue;
		copyText(out, list, from, cut.start);
		if ("link" in cut) {
			const { link } = cut;
			if (link.image || linksIn(links, link.text).some((other) => other.image && other.nested && other.end <= link.text.end)) mark(out, marks.badge, link.start);
			else {
				out.links.set(out.text.length, link);
				mark(out, marks.open, link.start);
				copyText(out, list, link.text.start, link.text.end);
				mark(out, marks.close, link.text.end);
			}
		} else mark(out, markOf(list.text.slice(cut.hole.start, cut.hole.end), cut.hole), cut.start);
		from = cut.end;
	}
	copyText(out, list, from, span.end);
	return ended(out, span.end);
}
function ended({ text, pieces, links }, end) {
	pieces.push({
		index: text.length,
		offset: end
	});
	return {
		text,
		pieces,
		links
	};
}
function markOf(raw, { kind }) {
	if (kind === "code") return marks.code;
	if (kind === "html") return /^<br/i.test(raw) ? marks.break : marks.tag;
	return "";
}
/** Plain text: line breaks, with the spaces or backslash of a hard break and the indentation after them, are one mark. */
function copyText(out, list, start, end) {
	const raw = list.text.slice(start, end);
	if (!/[\n\ue010-\ue015]/.test(raw)) {
		copy(out, list, start, end);
		return;
	}
	let last = 0;
	let isAfterBreak = false;
	for (const match of raw.matchAll(/\\?\r?\n[ \t>]*|[\ue010-\ue015]/g)) {
		const isBreak = match[0].includes("\n");
		let from = match.index;
		while (isBreak && from > last && /[ \t]/.test(raw[from - 1])) from--;
		copy(out, list, start + last, start + from);
		if (!isBreak || !isAfterBreak || from > last) mark(out, isBreak ? marks.break : "�", start + from);
		isAfterBreak = isBreak;
		last = match.index + match[0].length;
	}
	copy(out, list, start + last, end);
}
/** A table row as tokens: its cells without the padding, a bar before, between and after them. */
function tokenizeRow(list, cells) {
	const out = {
		text: "",
		pieces: [],
		links: /* @__PURE__ */ new Map()
	};
	let following = cells[0]?.start ?? 0;
	for (const cell of cells) {
		const span = trimSpan(list.text, cell);
		const { text, pieces, links } = tokenize(list, span, cell.holes);
		mark(out, marks.bar, following);
		following = span.end;
		const shift = out.text.length;
		for (const [index, link] of links) out.links.set(index + shift, link);
		for (const piece of pieces.slice(0, -1)) out.pieces.push({
			...piece,
			index: piece.index + shift
		});
		out.text += text;
	}
	mark(out, marks.bar, following);
	return ended(out, cells.at(-1)?.end ?? 0);
}
const known = /* @__PURE__ */ new WeakMap();
/** An entry as tokens: its row, or its content. Read once: learning, templates and the grammar all look at them. */
function tokenizeEntry(list, entry) {
	let tokens = known.get(entry);
	if (!tokens) {
		tokens = readEntry(list, entry);
		known.set(entry, tokens);
	}
	return tokens;
}
function readEntry(list, entry) {
	return entry.container === "table" ? tokenizeRow(list, entry.cells) : tokenize(list, entry.content, entry.holes);
}
/** The part of the document that a range of tokens stands for. */
function spanOf(tokens, start, end) {
	const close = end > 0 && tokens.text[end - 1] === marks.close;
	const from = offsetAt(tokens, start);
	if (!close) return {
		start: from,
		end: offsetAt(tokens, end)
	};
	const open = tokens.text.lastIndexOf(marks.open, end - 1);
	return {
		start: from,
		end: tokens.links.get(open)?.end ?? offsetAt(tokens, end)
	};
}
// src/list/format/endings.ts
/** What stands at the end of an entry after its words: emoji, badges, code and tags, read backwards so that each is looked at once. */
/** One emoji at the end, as a character or as `:name:`, with a space before it. */
const emojiUnit = / ?(?:\p{Extended_Pictographic}\ufe0f?|:[a-z_0-9+-]{1,60}:)$/u;
/** Where the emoji at the end of a text begin; its length where there are none. */
function emojiStart(text) {
	let start = text.length;
	for (;;) {
		const unit = emojiUnit.exec(text.slice(Math.max(0, start - 64), start));
		if (!unit) return start;
		start -= unit[0].length;
	}
}
/** Where spaces, emoji, badges, code, tags, `#words` and words in brackets at the end of a text begin. */
function extrasStart(text) {
	let end = text.length;
	for (;;) {
		const next = beforeExtra(text, end);
		if (next === end) return end;
		end = next;
	}
}
function beforeExtra(text, end) {
	const last = text[end - 1] ?? "a";
	const back = (from, one) => {
		let at = from;
		while (at >= 0 && one.test(text[at])) at--;
		return at;
	};
	if (last === marks.badge || last === marks.code || /[\s\ufe0f\u200d]/.test(last)) return end - 1;
	if (last === ":") {
		const at = back(end - 2, /[a-z_0-9+-]/);
		return at >= 0 && at < end - 2 && text[at] === ":" ? at : end;
	}
	if (last === marks.tag) {
		const at = end < 2 ? -1 : text.lastIndexOf(marks.tag, end - 2);
		return at < 0 ? end : at;
	}
	if (last === "]") {
		const from = back(end - 2, /[^\]\ue010]/) + 1;
		const at = text.indexOf("[", from);
		return at >= 0 && at < end ? at : end;
	}
	const pictograph = /\p{Extended_Pictographic}$/u.exec(text.slice(Math.max(0, end - 2), end));
	if (pictograph) return end - pictograph[0].length;
	const word = back(end - 1, /\w/);
	return word >= 0 && word < end - 1 && text[word] === "#" ? word : end;
}
/** Where badges, code, emoji and tags at the end of a text begin, with the space before the first of them; undefined where there are none after a space. */
function tailStart(text) {
	let start;
	for (let end = text.length; end > 0;) {
		const at = beforeUnit(text, end);
		if (at === end) break;
		if (text[at - 1] === " ") start = at - 1;
		end = at;
		while (/[ ,]/.test(text[end - 1] ?? "")) end--;
	}
	return start;
}
function beforeUnit(text, end) {
	let last = end;
	while (/[\ufe0f\u200d]/.test(text[last - 1] ?? "")) last--;
	const pictograph = /\p{Extended_Pictographic}$/u.exec(text.slice(Math.max(0, last - 2), last));
	if (pictograph) return last - pictograph[0].length;
	const mark = text[end - 1];
	if (mark === marks.badge || mark === marks.code) return end - 1;
	if (mark === ":") return beforeExtra(text, end);
	const open = mark === marks.tag && end > 1 ? text.lastIndexOf(marks.tag, end - 2) : -1;
	return open < 0 || text.slice(open, end).includes(marks.open) ? end : open;
}
/** Where the tags at the end of a text begin, as in ` #free #open`: they are no part of its last sentence. Its length where there are none. */
function tagsStart(text) {
	const end = text.slice(-200);
	return text.length - (end.includes(" #") ? /(?: #[\p{L}\p{N}_-]{1,40}){1,5}$/u.exec(end)?.[0].length ?? 0 : 0);
}
// src/list/format/traits.ts
const { open: open$1, close, badge, code: codeMark, tag: tagMark } = marks;
const extra = `(?: ?(?:${badge}|${codeMark}|\\p{Extended_Pictographic}\\ufe0f?|:[a-z_]+:|${tagMark}[^${open$1}${tagMark}]*${tagMark}))*`;
const head = new RegExp(`^(?:\\*\\*)?${open$1}[^${close}\\n]*${close}(?:\\*\\*)?${extra}`, "u");
const separators = new RegExp(`^(?: +([-–—‐-‒―−－ー:|]|--) +|(:) +| +([-–—]|:)(?=\\p{L})|([-–—])(?= ))`, "u");
/** Between the link that names an entry and its description. */
const separator = {
	name: "separator",
	say: (form) => form === "" ? "nothing between the link and the description" : `\`${spell(form)}\` between the link and the description`,
	isNorm: (form) => form !== "",
	read: (list, _entry, tokens) => {
		const first = head.exec(tokens.text);
		if (!first) return [];
		const rest = tokens.text.slice(first[0].length);
		const found = separators.exec(rest);
		const start = offsetAt(tokens, first[0].length);
		if (!found && rest.startsWith(" ")) {
			const inside = colonInside(list, tokens, first[0]);
			if (inside) return [{
				form: "",
				at: inside.at,
				to: (other) => ({
					...inside.at,
					text: inside.rest + spell(other)
				})
			}];
		}
		if (found) {
			const form = found[1] ?? found[2] ?? found[3] ?? found[4];
			const end = offsetAt(tokens, first[0].length + found[0].length);
			return [{
				form,
				at: {
					start,
					end
				},
				to: (other) => ({
					start,
					end,
					text: spell(other)
				})
			}];
		}
		const bare = /^ (?=[\p{Lu}\p{N}])/u.exec(rest);
		const plainly = rest.split(open$1)[0];
		if (!bare || !plainly.split("\n").some(hasTwoWords) || rest.includes(open$1) && plainly.trim().split(" ").length < 4) return [];
		return [{
			form: "",
			at: {
				start,
				end: start + 1
			},
			to: (other) => ({
				start,
				end: start + 1,
				text: spell(other)
			})
		}];
	}
};
/** A colon or dash at the end of the text of the link that names an entry, up to the space behind the link, and what stays of that. */
function colonInside(list, tokens, head) {
	const closed = head.lastIndexOf(close);
	const link = tokens.links.get(head.indexOf(open$1));
	const mark = /(?<=[\p{L}\p{N})]) ?[:–—-]$/u.exec(head.slice(0, closed))?.[0];
	if (!mark || link?.kind !== "inline" || head.length > closed + 1) return void 0;
	return {
		at: {
			start: link.text.end - mark.length,
			end: offsetAt(tokens, head.length) + 1
		},
		rest: list.text.slice(link.text.end, link.end)
	};
}
/** Two letters, later a space, later two letters. */
function hasTwoWords(line) {
	const first = /\p{L}{2}/u.exec(line);
	const blank = first ? line.indexOf(" ", first.index + first[0].length) : -1;
	return blank >= 0 && /\p{L}{2}/u.test(line.slice(blank + 1));
}
function spell(form) {
	if (form === "") return " ";
	return form === ":" ? ": " : ` ${form} `;
}
/** Two terminators where one is meant; three dots are an ellipsis, and `etc..` a habit of speech that is left alone. */
const doubled = /(?<![.。])([.。！？])\.$|(?<=[\p{L}\p{N})])[,;]([.])$/u;
/** Where emoji begin that stand between the last word and its period; -1 where there are none. */
function emojiBeforePeriod(text) {
	if (!text.endsWith(".")) return -1;
	const start = emojiStart(text.slice(0, -1));
	return start < text.length - 1 && /[\p{L}\p{N})\ue013]$/u.test(text.slice(Math.max(0, start - 2), start)) ? start : -1;
}
/** Badges, emoji and tags at the end of an entry do not belong to its description. */
function withoutExtras(text) {
	return /[\s:\]\u0080-\uffff]$/.test(text.slice(-1)) || /#\w+$/.test(text.slice(-40)) ? text.slice(0, extrasStart(text)) : text;
}
/** Whether there is anything at the end of a text that looks for emoji could find; they are dear. */
function mayEndInEmoji(text) {
	return /[^\u0000-\u007f\ue010-\ue015]|:/.test(text.trimEnd().slice(-3));
}
/** How a description ends. */
const period = {
	name: "period",
	say: (form) => form === "." ? "a period at the end of the description" : "no period at the end of the description",
	isNorm: (form) => form === "." || form === "",
	read: (_list, _entry, tokens) => {
		const first = head.exec(tokens.text);
		const rest = first ? tokens.text.slice(first[0].length) : "";
		const start = separators.exec(rest)?.[0].length;
		if (!first || start === void 0) return [];
		if (mayEndInEmoji(tokens.text) || tokens.text.includes("[")) {
			if (emojiBeforePeriod(tokens.text.trimEnd()) >= 0 || tokens.text.lastIndexOf("[") > tokens.text.lastIndexOf("]")) return [];
		}
		const text = withoutExtras(tokens.text);
		if (tokens.text.slice(text.length).includes(codeMark) && /[\p{L}\p{N}]$/u.test(text)) return [];
		const last = text.at(-1) ?? "";
		if (text.length <= first[0].length + start || text.includes("\n")) return [];
		const end = offsetAt(tokens, text.length);
		const odd = doubled.exec(text.slice(-8));
		if (odd) {
			const at = {
				start: end - odd[0].length,
				end
			};
			return [{
				form: odd[0],
				at,
				to: () => ({
					...at,
					text: odd[1] ?? odd[2]
				})
			}];
		}
		if (endsInAbbreviation(text)) return [];
		if (/[.!?…。！？]/.test(last)) return [{
			form: ".",
			at: {
				start: end - 1,
				end
			},
			to: () => last === "." && !text.endsWith("..") ? {
				start: end - 1,
				end,
				text: ""
			} : void 0
		}];
		if (!/[\p{L}\p{N}]/u.test(last)) return [];
		return [{
			form: "",
			at: {
				start: end - 1,
				end
			},
			to: () => ({
				start: end,
				end,
				text: /[\u3040-\u9fff]/.test(last) ? "。" : "."
			})
		}];
	}
};
/** Which of the two comes last, the emoji that end a description or its period. */
const lastEmoji = {
	name: "end",
	say: (form) => form === "." ? "the period after the emoji" : "the emoji at the very end",
	isNorm: (form) => form !== ".",
	read: (list, _entry, tokens) => {
		const text = tokens.text.trimEnd();
		if (!mayEndInEmoji(text)) return [];
		const before = emojiBeforePeriod(text);
		const start = before < 0 ? emojiStart(text) : before;
		if (start === text.length) return [];
		const at = {
			start: offsetAt(tokens, start),
			end: offsetAt(tokens, text.length)
		};
		if (before < 0) return [{
			form: "",
			at,
			to: () => moveBehind(list.text, at)
		}];
		return [{
			form: ".",
			at,
			to: () => ({
				...at,
				text: `.${list.text.slice(at.start, at.end - 1)}`
			})
		}];
	}
};
/** The period before emoji moved after them. */
function moveBehind(text, { start, end }) {
	return {
		start: text[start - 1] === "." ? start - 1 : start,
		end,
		text: `${text.slice(start, end)}.`
	};
}
const emojiBeforeName = new RegExp(`^(?:${open$1})?((?:\\p{Extended_Pictographic}[\\ufe0f\\u200d]*)+)( ?)(?=\\p{L})`, "u");
/** A space between an emoji before a name and the name. */
const emoji$1 = {
	name: "blank behind emoji",
	say: (form) => form === " " ? "a space after the emoji" : "no space after the emoji",
	read: (_list, _entry, tokens) => {
		const found = emojiBeforeName.exec(tokens.text);
		if (!found) return [];
		const end = found[0].length;
		const at = {
			start: offsetAt(tokens, end - found[2].length),
			end: offsetAt(tokens, end)
		};
		return [{
			form: found[2],
			at,
			to: (form) => ({
				...at,
				text: form
			})
		}];
	}
};
/** How links that say "paper" or "code" are wrapped. */
const wrap = {
	name: "link wrap",
	say: (form) => `links written \`${form}\``,
	read: (list, entry) => readWraps(list, entry)
};
/** How each link of an entry with a label such as "paper" is wrapped. */
function readWraps(list, entry) {
	return entry.links.flatMap((link) => {
		if (link.kind !== "inline" || !isLabel(labelOf(list.text, link))) return [];
		const raw = list.text.slice(link.text.start, link.text.end);
		const inner = /^\s*\[([\s\S]+)\]\s*$/.exec(raw);
		const outer = list.text[link.start - 1] === "[" && list.text[link.end] === "]";
		const target = list.text.slice(link.text.end + 1, link.end);
		const label = inner?.[1] ?? raw;
		if (label.includes("![") || inner && outer) return [];
		const isEscaped = list.text.slice(link.start - 2, link.start) === "\\[" && list.text.startsWith("\\]", link.end);
		const before = !isEscaped && list.text[link.start - 1] === "[";
		const behind = list.text[link.end] === "]";
		const at = isEscaped ? {
			start: link.start - 2,
			end: link.end + 2
		} : {
			start: link.start - (before ? 1 : 0),
			end: link.end + (behind ? 1 : 0)
		};
		const form = isEscaped && !inner ? "\\[[x](u)\\]" : inner ? "[[x]](u)" : outer ? "[[x](u)]" : before ? "[[x](u)" : behind ? "[x](u)]" : "[x](u)";
		const spellings = {
			"[[x]](u)": `[[${label}]]${target}`,
			"[[x](u)]": `[[${label}]${target}]`,
			"[x](u)": `[${label}]${target}`,
			"\\[[x](u)\\]": `\\[[${label}]${target}\\]`
		};
		const isRound = form === "[x](u)" && /^[(（]\n[)）]$/.test(`${list.text[at.start - 1]}\n${list.text[at.end]}`);
		const all = (other) => isRound && other !== "[x](u)" ? {
			start: at.start - 1,
			end: at.end + 1
		} : at;
		return [{
			form,
			at,
			isRound,
			to: (other) => spellings[other] === void 0 ? void 0 : {
				...all(other),
				text: spellings[other]
			}
		}];
	});
}
/** The brackets before a title that hold venue and date. */
const bracket = {
	name: "tag",
	say: (form) => form === "[**x**]" ? "bold venue and date, as in `[**Venue, 2024**]`" : "plain venue and date, as in `[Venue, 2024]`",
	read: (list, entry) => {
		const found = /^\[(\*\*)?([^[\]*]*)(\*\*)?\](?![(:[])/.exec(list.text.slice(entry.content.start, entry.content.end));
		if (!found || !/\b(?:19|20)\d\d\b/.test(found[2]) || Boolean(found[1]) !== Boolean(found[3])) return [];
		const { start } = entry.content;
		const end = start + found[0].length;
		return [{
			form: found[1] ? "[**x**]" : "[x]",
			at: {
				start,
				end
			},
			to: (form) => ({
				start,
				end,
				text: form === "[x]" ? `[${found[2]}]` : `[**${found[2]}**]`
			})
		}];
	}
};
/** Between venue and year in such brackets. */
const comma = {
	name: "venue and year",
	say: (form) => form === ", " ? "a comma between venue and year" : "a space between venue and year",
	read: (list, entry) => {
		const whole = /^\[[^[\]]*\](?!\()/.exec(list.text.slice(entry.content.start, entry.content.end))?.[0] ?? "";
		const found = /(?<=[\p{L})])(,? ?)(?:19|20)\d\d/u.exec(whole);
		if (!found || /[*,]/.test(whole.slice(1, found.index).replace(/^\*\*/, ""))) return [];
		const start = entry.content.start + found.index;
		const at = {
			start,
			end: start + found[1].length
		};
		return [{
			form: found[1],
			at,
			to: (form) => ({
				...at,
				text: form
			})
		}];
	},
	isNorm: (form) => form === ", " || form === " "
};
/** Brackets around words that are no link, as the short name before a title: `[BERT]` or `[[BERT]]`. */
const shortName = {
	name: "brackets",
	say: (form) => `${form === "[x]" ? "one pair" : "two pairs"} of brackets around a name without a link`,
	read: (list, entry) => {
		const inside = linksIn(list.links, entry.content);
		const raw = list.text.slice(entry.content.start, entry.content.end);
		for (const found of raw.matchAll(/(?<![[\]\\!])\[(\[)?(\p{L}[^[\]\n|]*)\](\])?(?![\](:[])/gu)) {
			const start = entry.content.start + found.index;
			const at = {
				start,
				end: start + found[0].length
			};
			if (!found[1] !== !found[3] || inside.some((link) => link.start < at.end && at.start < link.end)) continue;
			return [{
				form: found[1] ? "[[x]]" : "[x]",
				at,
				to: (form) => ({
					...at,
					text: form === "[x]" ? `[${found[2]}]` : `[[${found[2]}]]`
				})
			}];
		}
		return [];
	}
};
const traits = [
	separator,
	period,
	lastEmoji,
	emoji$1,
	wrap,
	shortName,
	bracket,
	comma
];
/** The traits that rows of a table have; the rest of a row is left to templates. */
const rowTraits = [wrap, shortName];
/** Every sample of every trait, entry by entry. */
const readTraits = perDocument(observe);
function observe(list) {
	const found = new Map(traits.map((trait) => [trait, []]));
	for (const entry of list.entries) {
		const isRow = entry.container === "table" && entry.cells.length > 0;
		const tokens = isRow ? emptyTokens : tokenizeEntry(list, entry);
		for (const trait of isRow ? rowTraits : traits) for (const sample of trait.read(list, entry, tokens)) found.get(trait).push({
			entry,
			sample
		});
	}
	return found;
}
const emptyTokens = {
	text: "",
	pieces: [{
		index: 0,
		offset: 0
	}],
	links: /* @__PURE__ */ new Map()
};
// src/list/format/guide.ts
/** What a list says about itself: that a script writes it, and how its written guide wants entries to look. */
/** How far from the top such a comment is looked for, in characters. */
const headLength = 3e3;
/** Whether the list is written by a script. */
function findGenerated(list) {
	for (const { kind, start, end } of list.blocks) {
		if (start > headLength) return void 0;
		const generated = kind === "comment" ? generatedBy(list.text.slice(start, end)) : void 0;
		if (generated) return {
			start,
			end,
			...generated
		};
	}
}
/** What a comment says of the script that writes the file; those of generators of contents do not count, because they speak of a part. */
function generatedBy(comment) {
	if (!/(?:auto-?)?generated (?:from|by|with|using|file)|do(?:n['’]t| not) edit (?:this file|directly|readme|it)/i.test(comment)) return void 0;
	if (/\b(?:doctoc|toc\b|table of contents|section)/i.test(comment)) return void 0;
	const source = /(?:from|edit|source:?)\s+`?([\w./-]+\.(?:ya?ml|json|md|toml|csv|txt|js|ts|py|java|rb))\b/i.exec(comment)?.[1];
	return source ? { source } : {};
}
const speaks = /\b(?:format|template|guideline|example|contribut\w*|pull request|add (?:your|an?|new))\b|格式|贡献/i;
/** Reads the written guide of a list; most lists have none in the list itself. */
function readGuide(list) {
	const guide = /* @__PURE__ */ new Map();
	for (const { examples, shift } of examplesIn(list)) for (const [trait, samples] of readTraits(examples)) {
		const first = samples[0];
		if (!first || guide.has(trait) || samples.some(({ sample }) => sample.form !== first.sample.form)) continue;
		guide.set(trait, {
			form: first.sample.form,
			at: {
				start: shift + first.entry.place.start,
				end: shift + first.entry.place.end
			}
		});
	}
	return guide;
}
/** The example entries of the written guide, and where they start. */
const examplesIn = perDocument(findExamples);
function findExamples(list) {
	const found = [];
	for (const block of list.blocks) {
		if (block.kind !== "code" || !block.fenced || block.end - block.start > 2e3) continue;
		const { title } = list.sections[sectionAt(list.sections, block.start)];
		if (!speaks.test(title) && !speaks.test(list.text.slice(Math.max(0, block.start - 200), block.start))) continue;
		const raw = list.text.slice(block.start, block.end);
		const lines = readLines$1(raw);
		if (lines.length < 3) continue;
		const examples = parseList(raw.slice(lines[1], lines.at(-1)));
		if (examples.entries.length === 0 || examples.entries.length > 5) continue;
		found.push({
			examples,
			shift: block.start + lines[1]
		});
	}
	return found;
}
// lint-rules/defaults.json
var defaults_default = {
	"canonical-url": {},
	"entry-format": {
		"sections": [],
		"strictness": "usual"
	},
	"entry-order": {
		"locale": "en",
		"sections": []
	},
	"entry-spacing": {},
	"link-label": {
		"strictness": "usual",
		"sections": []
	},
	"link-syntax": { "placeholders": 3 },
	"no-broken-targets": {},
	"no-conflicting-links": { "accept": [] },
	"no-deceptive-links": {},
	"no-duplicate-entries": {
		"across": "info",
		"pairs": [],
		"versions": "info",
		"accept": []
	},
	"no-empty-sections": {},
	"no-invisible-characters": {},
	"no-lost-entries": {},
	"no-mojibake": {},
	"no-tracking-parameters": {},
	"others-entries": {},
	references: {},
	"table-of-contents": { "exclude": [] },
	translations: {}
};
// src/list/switches.ts
/** Tells of a rule at an offset whether it is switched off, by switches in the order of the text. */
function switchedOff(switches) {
	const globals = [];
	const own = /* @__PURE__ */ new Map();
	let isReset = false;
	const toggle = (at, isOn, rule) => {
		const marks = own.get(rule) ?? [];
		own.set(rule, marks);
		if ((marks.at(-1)?.isOn ?? !isReset) !== isOn) marks.push({
			at,
			isOn
		});
	};
	const toggleAll = (at, isOn) => {
		if ((globals.at(-1)?.isOn ?? !isReset) !== isOn) globals.push({
			at,
			isOn
		});
		for (const rule of own.keys()) toggle(at, isOn, rule);
	};
	for (const { at, end, verb, rules } of switches) {
		const say = (place, isOn) => {
			if (rules.length === 0) toggleAll(place, isOn);
			else for (const rule of rules) toggle(place, isOn, rule);
		};
		if (verb === "ignore") {
			if (end === void 0) continue;
			say(at, false);
			say(end, true);
			continue;
		}
		say(at, verb === "enable");
		if (rules.length === 0) isReset = verb === "disable";
	}
	const global = stateOf(globals);
	const states = new Map([...own].map(([rule, marks]) => [rule, stateOf(marks)]));
	return (rule, at) => !(states.get(rule)?.(at) ?? !isReset) || !(global(at) ?? true);
}
/** The state of the last mark at or before an offset; undefined where there is none. */
function stateOf(marks) {
	const firsts = marks.map(({ at }) => at);
	for (let index = firsts.length - 2; index >= 0; index--) firsts[index] = Math.min(firsts[index], firsts[index + 1]);
	return (at) => {
		let low = 0;
		let high = firsts.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (firsts[middle] <= at) low = middle + 1;
			else high = middle;
		}
		return marks[low - 1]?.isOn;
	};
}
// lint-rules/severities.ts
/** Every rule with the severity it has where a problem does not say its own and nothing is configured, in the order in which rules run. */
const severities = {
	"link-syntax": { severity: "error" },
	"entry-format": { severity: "warning" },
	"entry-spacing": { severity: "warning" },
	"no-duplicate-entries": { severity: "error" },
	"no-conflicting-links": { severity: "warning" },
	"table-of-contents": { severity: "warning" },
	"no-broken-targets": { severity: "warning" },
	references: { severity: "error" },
	"no-mojibake": { severity: "warning" },
	"no-deceptive-links": { severity: "warning" },
	"no-lost-entries": { severity: "warning" },
	"others-entries": { severity: "warning" },
	"no-invisible-characters": { severity: "warning" },
	"no-tracking-parameters": { severity: "warning" },
	"no-empty-sections": { severity: "warning" },
	"entry-order": { severity: "warning" },
	"link-label": { severity: "warning" },
	"canonical-url": {
		severity: "warning",
		isOff: true
	},
	translations: {
		severity: "warning",
		isOff: true
	}
};
/** The setting of a rule, or what holds where none is given. */
function settingOf(settings, rule) {
	return settings[rule] ?? [severities[rule]?.isOff ? "off" : "on"];
}
/** The severity of a problem. A configured severity holds for all problems of the rule but notes, which stay notes. */
function severityOf({ severity }, rule, level) {
	if (level === "on" || level === "off") return severity ?? severities[rule]?.severity ?? "warning";
	return severity === "info" ? "info" : level;
}
// lint-rules/exceptions.ts
/** The comments of a text that switch rules off or on, in order. */
function controlsIn({ document, text }) {
	if (!/<!--\s*lint\s/.test(text)) return [];
	return document.blocks.flatMap((block) => block.kind === "comment" ? readControl(document.text, block) ?? [] : []);
}
/** A comment of another verb, or that names no rule of listkeeper, controls nothing: remark's message control throws at some of them. */
function readControl(text, { start, end }) {
	const value = text.slice(start, end).trim();
	const found = /^<!--\s*lint\s+(enable|disable|ignore)((?:\s+[-\w]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*-->$/.exec(value);
	if (!found) return void 0;
	const names = found[2].split(/\s+/).filter((name) => name !== "");
	const own = names.filter((name) => Object.hasOwn(severities, name));
	return names.length > 0 && own.length === 0 ? void 0 : {
		start,
		end,
		verb: found[1],
		rules: own
	};
}
/** What the comments of a text switch off, as remark does it. */
function exceptionsIn(reading) {
	const controls = controlsIn(reading);
	if (controls.length === 0) return (spots) => spots.map(() => false);
	const { document, toGiven } = reading;
	const kept = new Set(controls.map(({ start }) => start));
	const blocks = document.blocks.filter(({ kind, start }) => kind !== "comment" || kept.has(start));
	const next = new Map(blocks.map((block, index) => [block.start, blocks[index + 1]]));
	const isOff = switchedOff(controls.map(({ start, verb, rules: names }) => {
		const following = next.get(start);
		return {
			at: toGiven(start),
			end: following && toGiven(following.end),
			verb,
			rules: names
		};
	}));
	const end = blocks.reduce((last, block) => Math.max(last, toGiven(block.start), toGiven(block.end)), 0);
	return (spots) => spots.map(({ rule, at: { offset } }) => end <= offset && offset < toGiven(document.text.length) || isOff(rule, offset));
}
// src/list/markdown/mojibake.ts
const high = {
	"Mac Roman": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
	"Windows-1252": `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 160 + index))}`
};
const bytes = {
	"Mac Roman": new Map([...high["Mac Roman"]].map((character, index) => [character, 128 + index])),
	"Windows-1252": new Map([...high["Windows-1252"]].map((character, index) => [character, 128 + index]))
};
const decoder = new TextDecoder("utf-8", { fatal: true });
/** Characters that end a sentence or a quotation, or a space: after a letter they are ordinary writing, not the rest of a garbled one. */
const ordinary = /^[\u00a0«»‹›‘’“”‚„…–—•·°ºª§]*$/u;
/** What nobody meant to write on its own: controls, combining marks, unassigned and private characters. */
const implausible = /^[\p{Cc}\p{M}\p{Cn}\p{Co}]/u;
/** Most garbled accents open with one of these; no mark of `°·•ºª§` follows them in ordinary writing. */
const telltale = /^[ÃÂ√]$/u;
const spacing = /^[\u00a0«»‹›‘’“”‚„…–—]*$/u;
/** Signs that are together in formulas and prices, as in `2√π` and `≈£5`. */
const mathLead = /^[√≈∆÷¬]$/u;
const mathRest = /^[∂∫∞π∑∏Ωµ]$/u;
const priceRest = /^[£¥¢±°]$/u;
/** This many garbled characters without a gap are no accident. */
const adjacent = 3;
/**
* Whether a stretch alone proves that a text is garbled. Pairs such as `’é`, `–à`, `“É` and `Úž` are ordinary writing although
* they decode, so of the short ones only those for Latin and Greek letters convict: no quote, dash or space opens them.
*/
function isProof({ written, lead, meant, before, after }) {
	const first = written[0];
	const rest = written.slice(1);
	if ((telltale.test(first) ? spacing : ordinary).test(rest) || implausible.test(meant)) return false;
	if (rest.length > 1) return !/^[\u00a0«»]/u.test(rest);
	if (lead > 197 && lead !== 206 && lead !== 207) return false;
	if (!mathLead.test(first)) return true;
	if (mathRest.test(rest)) return first === "√" && /\p{L}/u.test(before) && /\p{L}/u.test(after);
	return first === "√" || !priceRest.test(rest);
}
/**
* What the text was before it was garbled, or undefined where it is not. One stretch that can only be garbled convicts a
* file; stretches that could be ordinary writing are repaired with it only where nothing else contradicts.
*/
function findGarbled(text) {
	if (!/[\u0080-\u{10ffff}]/u.test(text)) return void 0;
	const [best] = ["Mac Roman", "Windows-1252"].flatMap((encoding) => {
		const { read, stray } = readAs(text, bytes[encoding]);
		const sure = read.filter((stretch) => stretch.isSure);
		return sure.length === 0 || stray > sure.length ? [] : [{
			encoding,
			garbled: stray === 0 ? read : sure
		}];
	}).toSorted((a, b) => explained(b.garbled) - explained(a.garbled));
	if (!best) return void 0;
	const garbled = best.garbled.map(({ span, text: meant }) => ({
		...span,
		text: meant
	}));
	return {
		encoding: best.encoding,
		garbled,
		text: replace(text, garbled)
	};
}
/** How many characters of the text a reading of it accounts for. */
function explained(read) {
	return read.reduce((sum, { span }) => sum + span.end - span.start, 0);
}
/** Every sequence that decodes as UTF-8, and how many letters of the encoding are alone and do not. */
function readAs(text, table) {
	const read = [];
	let stray = 0;
	const candidates = /[\u0080-\uffff]+/g;
	for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
		const run = match[0];
		const first = read.length;
		for (let at = 0; at < run.length;) {
			const lead = table.get(run[at]) ?? 0;
			const length = lead >= 194 && lead <= 223 ? 2 : lead >= 224 && lead <= 239 ? 3 : lead >= 240 && lead <= 244 ? 4 : 0;
			const tail = [...run.slice(at, at + length)].map((character) => table.get(character) ?? 0);
			const meant = length > 0 && tail.length === length ? decode$1(tail) : void 0;
			if (meant === void 0) {
				if (lead >= 194 && lead <= 244 && /\p{L}/u.test(run[at])) stray++;
				at++;
			} else {
				const start = match.index + at;
				const end = start + length;
				const isSure = isProof({
					written: run.slice(at, at + length),
					lead,
					meant,
					before: text[start - 1] ?? "",
					after: text[end] ?? ""
				});
				read.push({
					span: {
						start,
						end
					},
					text: meant,
					isSure
				});
				at += length;
			}
		}
		for (const chain of chains(read.splice(first))) read.push(...chain);
	}
	return {
		read,
		stray
	};
}
/** Stretches that touch; in a chain that is long enough all are sure. */
function chains(read) {
	const found = [];
	for (const stretch of read) {
		const chain = found.at(-1);
		if (chain?.at(-1)?.span.end === stretch.span.start) chain?.push(stretch);
		else found.push([stretch]);
	}
	return found.map((chain) => chain.length < adjacent ? chain : chain.map((stretch) => ({
		...stretch,
		isSure: !implausible.test(stretch.text)
	})));
}
function decode$1(codes) {
	try {
		return decoder.decode(Uint8Array.from(codes));
	} catch {
		return;
	}
}
function replace(text, garbled) {
	let repaired = "";
	let at = 0;
	for (const stretch of garbled) {
		repaired += text.slice(at, stretch.start) + stretch.text;
		at = stretch.end;
	}
	return repaired + text.slice(at);
}
/** A function from offsets in the repaired text to offsets in the garbled one; inside a repaired character, its start. */
function offsetsBefore(garbled) {
	const after = [];
	let shift = 0;
	for (const { start, end, text } of garbled) {
		after.push(start - shift);
		shift += end - start - text.length;
	}
	return (offset) => {
		let low = 0;
		let above = garbled.length;
		while (low < above) {
			const middle = low + above >> 1;
			if (after[middle] < offset) low = middle + 1;
			else above = middle;
		}
		if (low === 0) return offset;
		const last = garbled[low - 1];
		const nextOne = offset - after[low - 1] - last.text.length;
		return nextOne < 0 ? last.start : last.end + nextOne;
	};
}
// lint-rules/reading.ts
/** The severity of what hides or melts entries: an error where a change is judged, a warning in a list that is checked without a base. */
function hiddenSeverity(list, { baseList = list }) {
	return baseList === list ? "warning" : "error";
}
/** Reads a text for rules; garbled text is repaired first, so that one fault is not reported as a hundred. */
function read(source, path, context = {}) {
	const { text: judged, long } = blankLongLines(source);
	const unjudged = long.map(({ line, length }) => ({
		line,
		reason: `it has ${length} characters, more than the ${longestLine} of a line that is judged`
	}));
	try {
		return within(source.length, () => ({
			...readAll(judged, path, context),
			text: source.replace(/^\ufeff/, ""),
			unjudged
		}));
	} catch (error) {
		if (!(error instanceof TooManySteps)) throw error;
		return {
			...readAll(source.slice(0, source.startsWith("﻿") ? 1 : 0) + blankAll(source.replace(/^\ufeff/, "")), path, context),
			text: source.replace(/^\ufeff/, ""),
			unjudged: [tooMuch]
		};
	}
}
/** What is said of a text that takes more work than texts of its length do. */
const tooMuch = { reason: "it takes far more work than a list of its length does" };
function readAll(source, path, context) {
	const text = source.replace(/^\ufeff/, "");
	const repair = findGarbled(text);
	if (!repair) {
		const document = parseList(source, path);
		return {
			document,
			context,
			text,
			toGiven: (offset) => offset,
			lines: document.lines
		};
	}
	return {
		document: {
			...parseList(source.slice(0, source.length - text.length) + repair.text, path),
			repair
		},
		context,
		text,
		toGiven: offsetsBefore(repair.garbled),
		lines: readLines$1(text)
	};
}
// lint-rules/remark-rule.ts
/** Where each rule is explained. */
function helpUrl(name) {
	return `${projectUrl}/tree/main/lint-rules/${name}#readme`;
}
const readings = /* @__PURE__ */ new WeakMap();
const settings = /* @__PURE__ */ new WeakMap();
/** Lends a reading to the rules that will run on a file. */
function lendReading(file, reading) {
	readings.set(file, reading);
}
/** Lends what is configured to the rules of the preset that will run on a file. */
function lendSettings(file, configured) {
	settings.set(file, configured);
}
/** The reading of a file that all rules share. */
function readingOf(file) {
	let reading = readings.get(file);
	if (!reading) {
		reading = read(String(file), file.path ?? "README.md");
		readings.set(file, reading);
	}
	return reading;
}
/** The problems that messages were made of; other tools see what the messages hold. */
const problems = /* @__PURE__ */ new WeakMap();
/**
* The plugin of a rule. It takes what remark-lint's rules take (a severity, or a severity and options), `info` besides, and
* `default`: as it is configured for the file, else as the rule itself is.
* @throws {TypeError} for another severity.
*/
function remarkRule(name, run) {
	const plugin = (setting) => {
		const own = setting === "default" ? void 0 : readSetting(name, setting);
		if (own?.[0] === "off") return void 0;
		return (_tree, file) => {
			const [level, options] = own ?? settingOf(settings.get(file) ?? {}, name);
			if (level !== "off") sayAll(file, name, {
				level,
				run: (reading) => run(reading, options)
			});
		};
	};
	return Object.defineProperty(plugin, "name", { value: `remark-lint:${name}` });
}
const levels = /* @__PURE__ */ new Map([
	[void 0, "on"],
	[null, "on"],
	[true, "on"],
	["on", "on"],
	[false, "off"],
	[0, "off"],
	["off", "off"],
	[1, "warning"],
	["warn", "warning"],
	["warning", "warning"],
	[2, "error"],
	["error", "error"],
	["info", "info"]
]);
function readSetting(name, setting) {
	const [first, options] = Array.isArray(setting) ? setting : [setting, void 0];
	const level = levels.get(first);
	if (level !== void 0) return [level, options];
	if (typeof setting === "object" && !Array.isArray(setting)) return ["on", setting];
	throw new TypeError(`The rule ${name} does not take ${JSON.stringify(first) ?? String(first)} as its severity, expected \`off\`, \`info\`, \`warn\` or \`error\`, or [severity, options]`);
}
/** A message for each problem that no comment of the text switches off. */
function sayAll(file, name, { level, run }) {
	const reading = readingOf(file);
	const found = attempt(() => within(reading.text.length, () => run(reading)));
	if (typeof found === "string") {
		Object.assign(file.message(found), {
			ruleId: name,
			source: "remark-lint",
			url: helpUrl(name),
			fatal: true
		});
		return;
	}
	const places = found.map(({ at }) => positionOf(reading.lines, at));
	const isOff = exceptionsIn(reading)(places.map(({ start }) => ({
		rule: name,
		at: start
	})));
	found.forEach((problem, index) => {
		if (!isOff[index]) say(file, problem, {
			name,
			place: places[index],
			severity: severityOf(problem, name, level),
			reading
		});
	});
}
/** What comes back, or one line that says why nothing did. */
function attempt(run) {
	try {
		return run();
	} catch (error) {
		if (error instanceof TooManySteps) return `This text is not judged: ${tooMuch.reason}`;
		return error.message;
	}
}
function say(file, problem, { name, place, severity, reading }) {
	const message = file.message(problem.message, { place });
	const expected = problem.fix && expectedText(reading.text, problem.at, problem.fix);
	const related = (problem.related ?? []).map((other) => "at" in other ? {
		message: other.message,
		path: reading.document.path,
		place: positionOf(reading.lines, other.at)
	} : other);
	Object.assign(message, {
		ruleId: name,
		source: "remark-lint",
		url: helpUrl(name),
		fatal: severity === "info" ? void 0 : severity === "error",
		...expected === void 0 ? {} : { expected: [expected] },
		...related.length === 0 ? {} : { related }
	});
	const notes = [...related.map((other) => `${other.message}: ${other.path}:${other.place.start.line}:${other.place.start.column}`), ...problem.evidence === void 0 ? [] : [problem.evidence]];
	if (notes.length > 0) message.note = notes.join("\n");
	problems.set(message, problem);
}
/** The text of `at` after the fix; undefined where the fix reaches outside it, because other tools replace exactly that range. */
function expectedText(text, at, fix) {
	if (!fix.every((edit) => edit.start >= at.start && edit.end <= at.end)) return void 0;
	let result = "";
	let from = at.start;
	for (const edit of fix) {
		result += text.slice(from, edit.start) + edit.text;
		from = edit.end;
	}
	return result + text.slice(from, at.end);
}
// lint-rules/list-rule.ts
const runs = /* @__PURE__ */ new WeakMap();
/**
* A rule for any remark configuration. `schema` checks the options and holds their defaults, which stand in
* `defaults.json` too, made from it.
* A list that a script writes is no matter of rules, but of the one that says so; nor is what a bot keeps in it.
*/
function listRule(name, schema, check, { speaksOfGenerated = false } = {}) {
	const run = (reading, options) => {
		const people = peopleOf(reading.document);
		const own = optionsOf(name, schema, options);
		const found = [];
		if (!speaksOfGenerated && isGenerated(reading.document, reading.context)) return found;
		for (const problem of check(reading.document, own, reading.context)) {
			spend(sizeOf(problem));
			if (!people.holds(problem.at)) found.push(withoutCuts(toGiven(problem, reading), reading));
		}
		return found;
	};
	const plugin = remarkRule(name, run);
	runs.set(plugin, run);
	return plugin;
}
const peopleOf = perDocument(({ people }) => coverOf(people));
/** How much a problem says: what many problems say again and again is work too. */
function sizeOf({ message, evidence = "", fix = [] }) {
	return fix.reduce((sum, { text }) => sum + text.length, message.length + evidence.length);
}
/** Whether a script writes the list. A proposed change cannot say so of a list that people write. */
function isGenerated(list, { baseList }) {
	return findGenerated(list) !== void 0 && (baseList === void 0 || findGenerated(baseList) !== void 0);
}
/** @throws {TypeError} for options that the rule does not have, in one line. */
function optionsOf(name, schema, given) {
	const known = defaults_default[name];
	if ((given ?? void 0) === void 0 && known !== void 0) return known;
	const result = schema().safeParse(given ?? {});
	if (result.success) return result.data;
	const { path, message } = result.error.issues[0];
	const where = path.length === 0 ? "" : `"${path.join(".")}": `;
	throw new TypeError(`The options of the rule ${name} are wrong: ${where}${message.replace(/\s+/g, " ")}`);
}
/** A problem with its places in the given text; a fix that would mix garbled and repaired text is dropped. */
function toGiven(problem, { document, toGiven: to }) {
	if (!document.repair) return problem;
	const span = (place) => ({
		start: to(place.start),
		end: to(place.end)
	});
	const isRepair = problem.fix?.every((edit) => edit.text === document.text.slice(edit.start, edit.end));
	const isPlain = problem.fix?.every((edit) => !/[\u0080-\uffff]/.test(edit.text + document.text.slice(edit.start, edit.end)));
	const { fix, related, ...rest } = problem;
	return {
		...rest,
		at: span(problem.at),
		...fix && (isRepair || isPlain) ? { fix: fix.map((edit) => ({
			...span(edit),
			text: edit.text
		})) } : {},
		...related ? { related: related.map((other) => "at" in other ? {
			...other,
			at: span(other.at)
		} : other) } : {}
	};
}
/** A fix that would cut through a character or a CRLF is none. */
function withoutCuts({ fix, ...rest }, { text }) {
	return fix && isBetweenCharacters(text, fix) ? {
		...rest,
		fix
	} : rest;
}
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
function defineLazy(object, key, getter) {
	let value = void 0;
	Object.defineProperty(object, key, {
		get() {
			if (value === EVALUATING) return;
			if (value === void 0) {
				value = EVALUATING;
				value = getter();
			}
			return value;
		},
		set(v) {
			Object.defineProperty(object, key, { value: v });
		},
		configurable: true
	});
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/**
* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
*
* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
*/
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
/**
* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
*
* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
*/
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
var Cached, EVALUATING, captureStackTrace, allowsEval, propertyKeyTypes, NUMBER_FORMAT_RANGES, BIGINT_FORMAT_RANGES, highSurrogate, installing, broke, breaker, CONSTANT_CATCH;
var init_util = __esmMin((() => {
	init_core$1();
	Cached = class {
		constructor(getter) {
			this._getter = getter;
			this._value = void 0;
		}
		get value() {
			const getter = this._getter;
			if (getter !== void 0) {
				this._value = getter();
				this._getter = void 0;
			}
			return this._value;
		}
	};
	EVALUATING = /* @__PURE__*/ Symbol("evaluating");
	captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
	allowsEval = /* @__PURE__*/ cached(() => {
		if (globalConfig.jitless) return false;
		if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
		try {
			new Function("");
			return true;
		} catch (_) {
			return false;
		}
	});
	propertyKeyTypes = /* @__PURE__*/ new Set([
		"string",
		"number",
		"symbol"
	]);
	NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
		safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
		int32: [-2147483648, 2147483647],
		uint32: [0, 4294967295],
		float32: [-34028234663852886e22, 34028234663852886e22],
		float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
	}))();
	BIGINT_FORMAT_RANGES = {
		int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
		uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
	};
	highSurrogate = /[\uD800-\uDBFF]/;
	broke = false;
	breaker = {
		configurable: true,
		get() {
			broke = true;
		}
	};
	CONSTANT_CATCH = "~constantCatch";
}));
// node_modules/zod/v4/core/core.js
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
var _a$1, _zodDesc, _E, $ZodAsyncError, $ZodEncodeError, globalConfig;
var init_core$1 = __esmMin((() => {
	init_util();
	_zodDesc = {
		value: void 0,
		enumerable: false
	};
	_E = "captureStackTrace" in Error ? Error : null;
	$ZodAsyncError = class extends Error {
		constructor() {
			super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
		}
	};
	$ZodEncodeError = class extends Error {
		constructor(name) {
			super(`Encountered unidirectional transform during encode: ${name}`);
			this.name = "ZodEncodeError";
		}
	};
	(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
	globalConfig = globalThis.__zod_globalConfig;
}));
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
* ("toString", "constructor") would otherwise read through to the prototype, and assigning
* "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}
var _messageDesc, _issuesDesc, _installedToString, initializer$1, $ZodError;
var init_errors$1 = __esmMin((() => {
	init_core$1();
	init_util();
	_messageDesc = {
		get: _getMessage,
		set: _setMessage,
		enumerable: true,
		configurable: true
	};
	_issuesDesc = {
		value: void 0,
		enumerable: false
	};
	_installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
	initializer$1 = (inst, def) => {
		inst.name = "$ZodError";
		_issuesDesc.value = def;
		Object.defineProperty(inst, "issues", _issuesDesc);
		_issuesDesc.value = void 0;
		Object.defineProperty(inst, "message", _messageDesc);
		const proto = Object.getPrototypeOf(inst);
		if (!_installedToString.has(proto)) {
			_installedToString.add(proto);
			Object.defineProperty(proto, "toString", {
				configurable: true,
				enumerable: false,
				get() {
					const value = () => this.message;
					Object.defineProperty(this, "toString", {
						value,
						configurable: true,
						writable: true
					});
					return value;
				},
				set(value) {
					Object.defineProperty(this, "toString", {
						value,
						configurable: true,
						writable: true
					});
				}
			});
		}
	};
	$ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
}));
// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
var _parse, _parseAsync, _safeParse, _safeParseAsync, COMPILE_INVALID, COMPILE_FALLBACK, validate, validateAsync$1, _encode, _decode, _encodeAsync, _decodeAsync, _safeEncode, _safeDecode, _safeEncodeAsync, _safeDecodeAsync;
var init_parse$1 = __esmMin((() => {
	init_core$1();
	init_util();
	_parse = (_Err) => {
		const fn = (schema, value, _ctx, _params) => {
			const ctx = _ctx ? {
				..._ctx,
				async: false
			} : { async: false };
			const result = schema._zod.run({
				value,
				issues: []
			}, ctx);
			if (result instanceof Promise) throw new $ZodAsyncError();
			if (result.issues.length) {
				const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
				captureStackTrace(e, _params?.callee ?? fn);
				throw e;
			}
			return result.value;
		};
		return fn;
	};
	_parseAsync = (_Err) => {
		const fn = async (schema, value, _ctx, params) => {
			const ctx = _ctx ? {
				..._ctx,
				async: true
			} : { async: true };
			let result = schema._zod.run({
				value,
				issues: []
			}, ctx);
			if (result instanceof Promise) result = await result;
			if (result.issues.length) {
				const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
				captureStackTrace(e, params?.callee ?? fn);
				throw e;
			}
			return result.value;
		};
		return fn;
	};
	_safeParse = (_Err) => (schema, value, _ctx) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		return result.issues.length ? failure(_Err, result.issues, ctx) : {
			success: true,
			data: result.value
		};
	};
	_safeParseAsync = (_Err) => async (schema, value, _ctx) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		return result.issues.length ? failure(_Err, result.issues, ctx) : {
			success: true,
			data: result.value
		};
	};
	COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
	COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
	validate = ((schema, value, _ctx) => {
		const validator = schema._zod.bag.validator;
		if (validator !== void 0) {
			if (validator(value) !== COMPILE_INVALID) return true;
			if (validator.definite === true && _ctx === void 0) return false;
		}
		return validateFallback(schema, value, _ctx);
	});
	validateAsync$1 = async (schema, value, _ctx) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true,
			abortEarly: true
		} : {
			async: true,
			abortEarly: true
		};
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		return result.issues.length === 0;
	};
	_encode = (_Err) => {
		const parse = _parse(_Err);
		const fn = (schema, value, _ctx, _params) => {
			const ctx = _ctx ? {
				..._ctx,
				direction: "backward"
			} : { direction: "backward" };
			return parse(schema, value, ctx, finalizeParams(fn, _params));
		};
		return fn;
	};
	_decode = (_Err) => {
		const parse = _parse(_Err);
		const fn = (schema, value, _ctx, _params) => {
			return parse(schema, value, _ctx, finalizeParams(fn, _params));
		};
		return fn;
	};
	_encodeAsync = (_Err) => {
		const parseAsync = _parseAsync(_Err);
		const fn = async (schema, value, _ctx, _params) => {
			const ctx = _ctx ? {
				..._ctx,
				direction: "backward"
			} : { direction: "backward" };
			return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
		};
		return fn;
	};
	_decodeAsync = (_Err) => {
		const parseAsync = _parseAsync(_Err);
		const fn = async (schema, value, _ctx, _params) => {
			return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
		};
		return fn;
	};
	_safeEncode = (_Err) => (schema, value, _ctx) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return _safeParse(_Err)(schema, value, ctx);
	};
	_safeDecode = (_Err) => (schema, value, _ctx) => {
		return _safeParse(_Err)(schema, value, _ctx);
	};
	_safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return _safeParseAsync(_Err)(schema, value, ctx);
	};
	_safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
		return _safeParseAsync(_Err)(schema, value, _ctx);
	};
}));
// node_modules/zod/v4/core/regexes.js
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
function emoji() {
	return new RegExp(_emoji$1, "u");
}
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
* esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
* will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
	return new RegExp(`^${source}$`);
}
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time$1(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime$1(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var cuid, cuid2, ulid, xid, ksuid, nanoid, duration$1, guid, uuid, email, _emoji$1, ipv4, ipv6, cidrv4, cidrv6, base64, base64url, httpProtocol, e164, dateSource, date$1, anyString, integer, number, boolean$1, lowercase, uppercase;
var init_regexes = __esmMin((() => {
	cuid = /^[cC][0-9a-z]{6,}$/;
	cuid2 = /^[0-9a-z]+$/;
	ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
	xid = /^[0-9a-vA-V]{20}$/;
	ksuid = /^[A-Za-z0-9]{27}$/;
	nanoid = /^[a-zA-Z0-9_-]{21}$/;
	duration$1 = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
	guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
	uuid = (version) => {
		if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
		return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
	};
	email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
	_emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
	ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
	ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
	cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
	cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
	base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
	base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
	httpProtocol = /^https?$/;
	e164 = /^\+[1-9]\d{6,14}$/;
	dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
	date$1 = /*@__PURE__*/ anchor(dateSource);
	anyString = /^[\s\S]{0,}$/;
	integer = /^-?\d+$/;
	number = /^-?\d+(?:\.\d+)?$/;
	boolean$1 = /^(?:true|false)$/i;
	lowercase = /^[^A-Z]*$/;
	uppercase = /^[^a-z]*$/;
}));
// node_modules/zod/v4/core/checks.js
var $ZodCheck, _whenHasLength, numericOriginMap, $ZodCheckLessThan, $ZodCheckGreaterThan, $ZodCheckMultipleOf, $ZodCheckNumberFormat, $ZodCheckMaxLength, $ZodCheckMinLength, $ZodCheckLengthEquals, $ZodCheckStringFormat, $ZodCheckRegex, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckOverwrite;
var init_checks$1 = __esmMin((() => {
	init_core$1();
	init_regexes();
	init_util();
	$ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
		var _a;
		inst._zod ?? (inst._zod = {});
		inst._zod.def = def;
		(_a = inst._zod).onattach ?? (_a.onattach = []);
	});
	_whenHasLength = (payload) => {
		const val = payload.value;
		return !nullish(val) && val.length !== void 0;
	};
	numericOriginMap = {
		number: "number",
		bigint: "bigint",
		object: "date"
	};
	$ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
		$ZodCheck.init(inst, def);
		const origin = numericOriginMap[typeof def.value];
		inst._zod.check = (payload) => {
			if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
			payload.issues.push({
				origin: numericOriginMap[typeof payload.value] ?? origin,
				code: "too_big",
				maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
				input: payload.value,
				inclusive: def.inclusive,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
		$ZodCheck.init(inst, def);
		const origin = numericOriginMap[typeof def.value];
		inst._zod.check = (payload) => {
			if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
			payload.issues.push({
				origin: numericOriginMap[typeof payload.value] ?? origin,
				code: "too_small",
				minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
				input: payload.value,
				inclusive: def.inclusive,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
		$ZodCheck.init(inst, def);
		inst._zod.check = (payload) => {
			if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
			if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
			payload.issues.push({
				origin: typeof payload.value,
				code: "not_multiple_of",
				divisor: def.value,
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
		$ZodCheck.init(inst, def);
		def.format = def.format || "float64";
		const isInt = def.format?.includes("int");
		const origin = isInt ? "int" : "number";
		const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
		inst._zod.check = (payload) => {
			const input = payload.value;
			if (isInt) {
				if (!Number.isInteger(input)) {
					payload.issues.push({
						expected: origin,
						format: def.format,
						code: "invalid_type",
						continue: false,
						input,
						inst
					});
					return;
				}
				if (!Number.isSafeInteger(input)) {
					if (input > 0) payload.issues.push({
						input,
						code: "too_big",
						maximum: Number.MAX_SAFE_INTEGER,
						note: "Integers must be within the safe integer range.",
						inst,
						origin,
						inclusive: true,
						continue: !def.abort
					});
					else payload.issues.push({
						input,
						code: "too_small",
						minimum: Number.MIN_SAFE_INTEGER,
						note: "Integers must be within the safe integer range.",
						inst,
						origin,
						inclusive: true,
						continue: !def.abort
					});
					return;
				}
			}
			if (input < minimum) payload.issues.push({
				origin: "number",
				input,
				code: "too_small",
				minimum,
				inclusive: true,
				inst,
				continue: !def.abort
			});
			if (input > maximum) payload.issues.push({
				origin: "number",
				input,
				code: "too_big",
				maximum,
				inclusive: true,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
		var _a;
		$ZodCheck.init(inst, def);
		(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
		inst._zod.check = (payload) => {
			const input = payload.value;
			const units = input.length;
			if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
			const origin = getLengthableOrigin(input);
			payload.issues.push({
				origin,
				code: "too_big",
				maximum: def.maximum,
				inclusive: true,
				input,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
		var _a;
		$ZodCheck.init(inst, def);
		(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
		inst._zod.check = (payload) => {
			const input = payload.value;
			const units = input.length;
			if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
			const origin = getLengthableOrigin(input);
			payload.issues.push({
				origin,
				code: "too_small",
				minimum: def.minimum,
				inclusive: true,
				input,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
		var _a;
		$ZodCheck.init(inst, def);
		(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
		inst._zod.check = (payload) => {
			const input = payload.value;
			const units = input.length;
			const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
			if (length === def.length) return;
			const origin = getLengthableOrigin(input);
			const tooBig = length > def.length;
			payload.issues.push({
				origin,
				...tooBig ? {
					code: "too_big",
					maximum: def.length
				} : {
					code: "too_small",
					minimum: def.length
				},
				inclusive: true,
				exact: true,
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
		var _a, _b;
		$ZodCheck.init(inst, def);
		if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
			def.pattern.lastIndex = 0;
			if (def.pattern.test(payload.value)) return;
			payload.issues.push({
				origin: "string",
				code: "invalid_format",
				format: def.format,
				input: payload.value,
				...def.pattern ? { pattern: def.pattern.toString() } : {},
				inst,
				continue: !def.abort
			});
		});
		else (_b = inst._zod).check ?? (_b.check = () => {});
	});
	$ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
		$ZodCheckStringFormat.init(inst, def);
		inst._zod.check = (payload) => {
			def.pattern.lastIndex = 0;
			if (def.pattern.test(payload.value)) return;
			payload.issues.push({
				origin: "string",
				code: "invalid_format",
				format: "regex",
				input: payload.value,
				pattern: def.pattern.toString(),
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
		def.pattern ?? (def.pattern = lowercase);
		$ZodCheckStringFormat.init(inst, def);
	});
	$ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
		def.pattern ?? (def.pattern = uppercase);
		$ZodCheckStringFormat.init(inst, def);
	});
	$ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
		$ZodCheck.init(inst, def);
		const escapedRegex = escapeRegex(def.includes);
		def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
		inst._zod.check = (payload) => {
			if (payload.value.includes(def.includes, def.position)) return;
			payload.issues.push({
				origin: "string",
				code: "invalid_format",
				format: "includes",
				includes: def.includes,
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
		$ZodCheck.init(inst, def);
		const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
		def.pattern ?? (def.pattern = pattern);
		inst._zod.check = (payload) => {
			if (payload.value.startsWith(def.prefix)) return;
			payload.issues.push({
				origin: "string",
				code: "invalid_format",
				format: "starts_with",
				prefix: def.prefix,
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
		$ZodCheck.init(inst, def);
		const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
		def.pattern ?? (def.pattern = pattern);
		inst._zod.check = (payload) => {
			if (payload.value.endsWith(def.suffix)) return;
			payload.issues.push({
				origin: "string",
				code: "invalid_format",
				format: "ends_with",
				suffix: def.suffix,
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
		$ZodCheck.init(inst, def);
		inst._zod.check = (payload) => {
			payload.value = def.tx(payload.value);
		};
	});
}));
// node_modules/zod/v4/core/doc.js
var Doc;
var init_doc = __esmMin((() => {
	Doc = class {
		constructor(args = [], closed = {}) {
			this.content = [];
			this.indent = 0;
			this.args = args;
			this.closed = closed;
		}
		indented(fn) {
			this.indent += 1;
			try {
				fn(this);
			} finally {
				this.indent -= 1;
			}
		}
		write(arg) {
			if (typeof arg === "function") {
				arg(this, { execution: "sync" });
				arg(this, { execution: "async" });
				return;
			}
			const lines = arg.split("\n").filter((x) => x);
			const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
			const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
			for (const line of dedented) this.content.push(line);
		}
		compile() {
			const F = Function;
			const content = this?.content ?? [``];
			return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
		}
	};
}));
// node_modules/zod/v4/core/versions.js
var version;
var init_versions = __esmMin((() => {
	version = {
		major: 4,
		minor: 6,
		patch: 7
	};
}));
// node_modules/zod/v4/core/schemas.js
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
function getTupleOptStart(items, key) {
	for (let i = items.length - 1; i >= 0; i--) if (!(key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional")) return i + 1;
	return 0;
}
function handleTupleResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
	for (let i = 0; i < items.length; i++) {
		const r = itemResults[i];
		const isPresent = i < input.length;
		if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
			final.value.length = i;
			break;
		}
		if (r.issues.length) {
			if (!isPresent && i >= optoutStart) {
				final.value.length = i;
				break;
			}
			final.issues.push(...prefixIssues(i, r.issues));
		}
		final.value[i] = r.value;
	}
	for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i;
	else break;
	return final;
}
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
var $ZodType, toStandardResult, $ZodString, $ZodStringFormat, $ZodGUID, $ZodUUID, $ZodEmail, asciiTabOrNewline, $ZodURL, $ZodEmoji, $ZodNanoID, $ZodCUID, $ZodCUID2, $ZodULID, $ZodXID, $ZodKSUID, $ZodISODateTime, $ZodISODate, $ZodISOTime, $ZodISODuration, $ZodIPv4, ipv6Alphabet, $ZodIPv6, $ZodCIDRv4, $ZodCIDRv6, base64Charset, $ZodBase64, base64urlCharset, $ZodBase64URL, $ZodE164, $ZodJWT, $ZodNumber, $ZodNumberFormat, $ZodBoolean, $ZodUnknown, $ZodNever, arraySize, $ZodArray, NO_SYMBOL_KEYS, $ZodObject, $ZodObjectJIT, $ZodUnion, $ZodIntersection, $ZodTuple, $ZodRecord, $ZodEnum, $ZodLiteral, $ZodTransform, $ZodOptional, $ZodExactOptional, $ZodNullable, $ZodDefault, $ZodPrefault, $ZodNonOptional, $ZodCatch, $ZodPipe, $ZodReadonly, $ZodLazy, $ZodCustom;
var init_schemas$1 = __esmMin((() => {
	init_checks$1();
	init_core$1();
	init_doc();
	init_regexes();
	init_util();
	init_versions();
	$ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
		var _a;
		inst ?? (inst = {});
		inst._zod.def = def;
		inst._zod.bag = inst._zod.bag || {};
		inst._zod.version = version;
		const defChecks = inst._zod.def.checks;
		const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
		for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
		if (checks.length === 0) {
			(_a = inst._zod).deferred ?? (_a.deferred = []);
			inst._zod.deferred?.push(() => {
				inst._zod.run = inst._zod.parse;
			});
		} else {
			const runChecks = (payload, checks, ctx) => {
				if (payload.memo) return payload;
				let isAborted = aborted(payload);
				let asyncResult;
				for (const ch of checks) {
					if (ch._zod.def.when) {
						if (explicitlyAborted(payload)) continue;
						if (!ch._zod.def.when(payload)) continue;
					} else if (isAborted) continue;
					const currLen = payload.issues.length;
					const _ = ch._zod.check(payload);
					if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
					if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
						await _;
						if (payload.issues.length === currLen) return;
						attachSchema(payload.issues, currLen, inst);
						if (!isAborted) isAborted = aborted(payload, currLen);
					});
					else {
						if (payload.issues.length === currLen) continue;
						attachSchema(payload.issues, currLen, inst);
						if (!isAborted) isAborted = aborted(payload, currLen);
					}
				}
				if (asyncResult) return asyncResult.then(() => {
					return payload;
				});
				return payload;
			};
			const handleCanaryResult = (canary, payload, ctx) => {
				if (aborted(canary)) {
					canary.aborted = true;
					return canary;
				}
				const checkResult = runChecks(payload, checks, ctx);
				if (checkResult instanceof Promise) {
					if (ctx.async === false) throw new $ZodAsyncError();
					return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
				}
				return inst._zod.parse(checkResult, ctx);
			};
			inst._zod.run = (payload, ctx) => {
				if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
				if (ctx.direction === "backward") {
					const canary = inst._zod.parse({
						value: payload.value,
						issues: []
					}, {
						...ctx,
						skipChecks: true
					});
					if (canary instanceof Promise) return canary.then((canary) => {
						return handleCanaryResult(canary, payload, ctx);
					});
					return handleCanaryResult(canary, payload, ctx);
				}
				const result = inst._zod.parse(payload, ctx);
				if (result instanceof Promise) {
					if (ctx.async === false) throw new $ZodAsyncError();
					return result.then((result) => runChecks(result, checks, ctx));
				}
				return runChecks(result, checks, ctx);
			};
		}
	}, {
		get "~standard"() {
			return hide(this, "~standard", standardProps(this));
		},
		set "~standard"(value) {
			own(this, "~standard", value);
		}
	});
	toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
	$ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.pattern = def.pattern ?? anyString;
		inst._zod.parse = (payload, _) => {
			if (def.coerce) try {
				payload.value = String(payload.value);
			} catch (_) {}
			if (typeof payload.value === "string") return payload;
			payload.issues.push({
				expected: "string",
				code: "invalid_type",
				input: payload.value,
				inst
			});
			return payload;
		};
	});
	$ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
		$ZodCheckStringFormat.init(inst, def);
		$ZodString.init(inst, def);
	});
	$ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
		def.pattern ?? (def.pattern = guid);
		$ZodStringFormat.init(inst, def);
	});
	$ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
		if (def.version) {
			const v = {
				v1: 1,
				v2: 2,
				v3: 3,
				v4: 4,
				v5: 5,
				v6: 6,
				v7: 7,
				v8: 8
			}[def.version];
			if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
			def.pattern ?? (def.pattern = uuid(v));
		} else def.pattern ?? (def.pattern = uuid());
		$ZodStringFormat.init(inst, def);
	});
	$ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
		def.pattern ?? (def.pattern = email);
		$ZodStringFormat.init(inst, def);
	});
	asciiTabOrNewline = /[\t\n\r]/g;
	$ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
		$ZodStringFormat.init(inst, def);
		inst._zod.check = (payload) => {
			try {
				const trimmed = payload.value.trim();
				const url = validateURL(trimmed, def);
				if (url === 1) {
					payload.issues.push({
						code: "invalid_format",
						format: "url",
						note: "Invalid URL format",
						input: payload.value,
						inst,
						continue: !def.abort
					});
					return;
				}
				if (url === 2) {
					payload.issues.push({
						code: "invalid_format",
						format: "url",
						input: payload.value,
						inst,
						continue: !def.abort
					});
					return;
				}
				if (url === true) {
					payload.value = stripTabAndNewline(trimmed);
					return;
				}
				if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid hostname",
					pattern: def.hostname.source,
					input: payload.value,
					inst,
					continue: !def.abort
				});
				if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid protocol",
					pattern: def.protocol.source,
					input: payload.value,
					inst,
					continue: !def.abort
				});
				payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
				return;
			} catch (_) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
			}
		};
	});
	$ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
		def.pattern ?? (def.pattern = emoji());
		$ZodStringFormat.init(inst, def);
	});
	$ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
		if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
		def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
		$ZodStringFormat.init(inst, def);
	});
	$ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
		def.pattern ?? (def.pattern = cuid);
		$ZodStringFormat.init(inst, def);
	});
	$ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
		def.pattern ?? (def.pattern = cuid2);
		$ZodStringFormat.init(inst, def);
	});
	$ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
		def.pattern ?? (def.pattern = ulid);
		$ZodStringFormat.init(inst, def);
	});
	$ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
		def.pattern ?? (def.pattern = xid);
		$ZodStringFormat.init(inst, def);
	});
	$ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
		def.pattern ?? (def.pattern = ksuid);
		$ZodStringFormat.init(inst, def);
	});
	$ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
		def.pattern ?? (def.pattern = datetime$1(def));
		$ZodStringFormat.init(inst, def);
	});
	$ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
		def.pattern ?? (def.pattern = date$1);
		$ZodStringFormat.init(inst, def);
	});
	$ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
		def.pattern ?? (def.pattern = time$1(def));
		$ZodStringFormat.init(inst, def);
	});
	$ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
		def.pattern ?? (def.pattern = duration$1);
		$ZodStringFormat.init(inst, def);
	});
	$ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
		def.pattern ?? (def.pattern = ipv4);
		$ZodStringFormat.init(inst, def);
	});
	ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
	$ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
		def.pattern ?? (def.pattern = ipv6);
		$ZodStringFormat.init(inst, def);
		inst._zod.check = (payload) => {
			if (!isValidIPv6(payload.value)) payload.issues.push({
				code: "invalid_format",
				format: "ipv6",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
		def.pattern ?? (def.pattern = cidrv4);
		$ZodStringFormat.init(inst, def);
	});
	$ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
		def.pattern ?? (def.pattern = cidrv6);
		$ZodStringFormat.init(inst, def);
		inst._zod.check = (payload) => {
			if (!isValidCIDRv6(payload.value)) payload.issues.push({
				code: "invalid_format",
				format: "cidrv6",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
	$ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
		def.pattern ?? (def.pattern = base64Charset);
		$ZodStringFormat.init(inst, def);
		inst._zod.check = (payload) => {
			if (isValidBase64(payload.value)) return;
			payload.issues.push({
				code: "invalid_format",
				format: "base64",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	base64urlCharset = /^[A-Za-z0-9_-]*$/;
	$ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
		def.pattern ?? (def.pattern = base64urlCharset);
		$ZodStringFormat.init(inst, def);
		inst._zod.check = (payload) => {
			if (isValidBase64URL(payload.value)) return;
			payload.issues.push({
				code: "invalid_format",
				format: "base64url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
		def.pattern ?? (def.pattern = e164);
		$ZodStringFormat.init(inst, def);
	});
	$ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
		$ZodStringFormat.init(inst, def);
		inst._zod.check = (payload) => {
			if (isValidJWT(payload.value, def.alg)) return;
			payload.issues.push({
				code: "invalid_format",
				format: "jwt",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.pattern = number;
		inst._zod.parse = (payload, _ctx) => {
			if (def.coerce) try {
				payload.value = Number(payload.value);
			} catch (_) {}
			const input = payload.value;
			if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
			const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
			payload.issues.push({
				expected: "number",
				code: "invalid_type",
				input,
				inst,
				...received ? { received } : {}
			});
			return payload;
		};
	});
	$ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
		$ZodCheckNumberFormat.init(inst, def);
		$ZodNumber.init(inst, def);
	});
	$ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.pattern = boolean$1;
		inst._zod.parse = (payload, _ctx) => {
			if (def.coerce) try {
				payload.value = Boolean(payload.value);
			} catch (_) {}
			const input = payload.value;
			if (typeof input === "boolean") return payload;
			payload.issues.push({
				expected: "boolean",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		};
	});
	$ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.parse = (payload) => payload;
	});
	$ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.parse = (payload, _ctx) => {
			payload.issues.push({
				expected: "never",
				code: "invalid_type",
				input: payload.value,
				inst
			});
			return payload;
		};
	});
	arraySize = (input) => Array.isArray(input) ? input.length : -1;
	$ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
		$ZodType.init(inst, def);
		const memo = globalConfig.memoizer;
		memo?.attach(inst);
		inst._zod.parse = (payload, ctx) => {
			const input = payload.value;
			if (!Array.isArray(input)) {
				payload.issues.push({
					expected: "array",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			}
			payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
			const proms = [];
			const abortEarly = ctx?.abortEarly;
			for (let i = 0; i < input.length; i++) {
				const item = input[i];
				const result = def.element._zod.run({
					value: item,
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
				else {
					handleArrayResult(result, payload, i);
					if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
				}
			}
			if (proms.length) return Promise.all(proms).then(() => payload);
			return payload;
		};
		capSize(inst, arraySize);
	});
	NO_SYMBOL_KEYS = [];
	$ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
		$ZodType.init(inst, def);
		const desc = Object.getOwnPropertyDescriptor(def, "shape");
		const sh = desc?.get ? desc.get.raw : def.shape ?? {};
		if (sh) {
			const get = () => {
				const newSh = { ...sh };
				Object.defineProperty(def, "shape", { value: newSh });
				get.raw = newSh;
				return newSh;
			};
			get.raw = sh;
			Object.defineProperty(def, "shape", { get });
		}
		const _normalized = cached(() => normalizeDef(def));
		defineLazyInternal(inst, "propValues", (zod) => {
			const shape = zod.def.shape;
			const propValues = {};
			for (const key in shape) {
				const field = shape[key]._zod;
				if (field.values) {
					if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
					for (const v of field.values) propValues[key].add(v);
					if (field.optin !== void 0) propValues[key].add(void 0);
				}
			}
			return propValues;
		});
		const isObject$1 = isObject;
		const catchall = def.catchall;
		let value;
		const memo = globalConfig.memoizer;
		memo?.attach(inst);
		inst._zod.parse = (payload, ctx) => {
			value ?? (value = _normalized.value);
			const input = payload.value;
			if (!isObject$1(input)) {
				payload.issues.push({
					expected: "object",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			}
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const proms = [];
			const shape = value.shape;
			const abortEarly = ctx?.abortEarly;
			let seen = payload.issues.length;
			for (const key of value.allKeys) {
				if (abortEarly && payload.issues.length !== seen) {
					if (aborted(payload, seen)) break;
					seen = payload.issues.length;
				}
				if (key === "__proto__") continue;
				const el = shape[key];
				const optin = el._zod.optin;
				const optout = el._zod.optout;
				const r = el._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
				else handlePropertyResult(r, payload, key, input, optin, optout);
			}
			if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
			return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
		};
	});
	$ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
		$ZodObject.init(inst, def);
		const superParse = inst._zod.parse;
		const _normalized = cached(() => normalizeDef(def));
		const memo = globalConfig.memoizer;
		const generateFastpass = (shape) => {
			const normalized = _normalized.value;
			const syms = normalized.symbolKeys;
			const doc = new Doc(["payload", "ctx"], {
				shape,
				inst,
				memo,
				syms
			});
			const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
			const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
			doc.write(`const input = payload.value;`);
			const ids = Object.create(null);
			let counter = 0;
			for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
			doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
			for (const key of normalized.allKeys) {
				if (key === "__proto__") continue;
				const id = ids[key];
				const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
				const isPresent = `${k} in input`;
				const schema = shape[key];
				const optin = schema?._zod?.optin;
				const isOptionalIn = optin !== void 0;
				const isOptionalOut = schema?._zod?.optout === "optional";
				doc.write(`const ${id} = ${parseStr(k)};`);
				if (isOptionalIn && isOptionalOut) {
					const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
					doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
				} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
				else {
					doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
					if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
					else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
				}
			}
			doc.write(`payload.value = newResult;`);
			doc.write(`return payload;`);
			return doc.compile();
		};
		let fastpass;
		const isObject$2 = isObject;
		const jit = !globalConfig.jitless;
		const fastEnabled = jit && allowsEval.value;
		const catchall = def.catchall;
		let value;
		inst._zod.parse = (payload, ctx) => {
			value ?? (value = _normalized.value);
			const input = payload.value;
			if (!isObject$2(input)) {
				payload.issues.push({
					expected: "object",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			}
			if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
				if (!fastpass) fastpass = generateFastpass(def.shape);
				payload = fastpass(payload, ctx);
				if (!catchall) return payload;
				return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
			}
			return superParse(payload, ctx);
		};
	});
	$ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
		defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
		defineLazyInternal(inst, "values", (zod) => {
			if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
		});
		defineLazyInternal(inst, "pattern", (zod) => {
			if (zod.def.options.every((o) => o._zod.pattern)) {
				const patterns = zod.def.options.map((o) => o._zod.pattern);
				return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
			}
		});
		const first = def.options.length === 1 ? def.options[0]._zod.run : null;
		inst._zod.parse = (payload, ctx) => {
			if (first) return first(payload, ctx);
			let async = false;
			const results = [];
			for (const option of def.options) {
				const result = option._zod.run({
					value: payload.value,
					issues: []
				}, ctx);
				if (result instanceof Promise) {
					results.push(result);
					async = true;
				} else {
					if (result.issues.length === 0) return result;
					results.push(result);
				}
			}
			if (!async) return handleUnionResults(results, payload, inst, ctx);
			return Promise.all(results).then((results) => {
				return handleUnionResults(results, payload, inst, ctx);
			});
		};
	});
	$ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.parse = (payload, ctx) => {
			const input = payload.value;
			const left = def.left._zod.run({
				value: input,
				issues: []
			}, ctx);
			const right = def.right._zod.run({
				value: input,
				issues: []
			}, ctx);
			if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
				return handleIntersectionResults(payload, left, right);
			});
			return handleIntersectionResults(payload, left, right);
		};
	});
	$ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
		$ZodType.init(inst, def);
		const items = def.items;
		const memo = globalConfig.memoizer;
		memo?.attach(inst);
		inst._zod.parse = (payload, ctx) => {
			const input = payload.value;
			if (!Array.isArray(input)) {
				payload.issues.push({
					input,
					inst,
					expected: "tuple",
					code: "invalid_type"
				});
				return payload;
			}
			payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
			const proms = [];
			const optinStart = getTupleOptStart(items, "optin");
			const optoutStart = getTupleOptStart(items, "optout");
			if (!def.rest) {
				if (input.length < optinStart) {
					payload.issues.push({
						code: "too_small",
						minimum: optinStart,
						inclusive: true,
						input,
						inst,
						origin: "array"
					});
					return payload;
				}
				if (input.length > items.length) payload.issues.push({
					code: "too_big",
					maximum: items.length,
					inclusive: true,
					input,
					inst,
					origin: "array"
				});
			}
			const itemResults = new Array(items.length);
			const abortEarly = def.rest ? ctx?.abortEarly : void 0;
			let itemAborted = false;
			for (let i = 0; i < items.length; i++) {
				const r = items[i]._zod.run({
					value: input[i],
					issues: []
				}, ctx);
				if (r instanceof Promise) proms.push(r.then((rr) => {
					itemResults[i] = rr;
				}));
				else {
					itemResults[i] = r;
					if (abortEarly && !itemAborted && r.issues.length) itemAborted = aborted(r);
				}
			}
			if (def.rest && !itemAborted) {
				let i = items.length - 1;
				const rest = input.slice(items.length);
				let seen = payload.issues.length;
				for (const el of rest) {
					if (abortEarly && payload.issues.length !== seen) {
						if (aborted(payload, seen)) break;
						seen = payload.issues.length;
					}
					i++;
					const result = def.rest._zod.run({
						value: el,
						issues: []
					}, ctx);
					if (result instanceof Promise) proms.push(result.then((r) => handleTupleResult(r, payload, i)));
					else handleTupleResult(result, payload, i);
				}
			}
			if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
			return handleTupleResults(itemResults, payload, items, input, optoutStart);
		};
	});
	$ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
		$ZodType.init(inst, def);
		const memo = globalConfig.memoizer;
		memo?.attach(inst);
		inst._zod.parse = (payload, ctx) => {
			const input = payload.value;
			if (!isPlainObject(input)) {
				payload.issues.push({
					expected: "record",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			}
			const proms = [];
			const values = def.keyType._zod.values;
			if (values && !def.partial) {
				payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
				const recordKeys = /* @__PURE__ */ new Set();
				for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
					recordKeys.add(typeof key === "number" ? key.toString() : key);
					if (key === "__proto__") continue;
					const keyResult = def.keyType._zod.run({
						value: key,
						issues: []
					}, ctx);
					if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (keyResult.issues.length) {
						payload.issues.push({
							code: "invalid_key",
							origin: "record",
							issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
							input: key,
							path: [key],
							inst
						});
						continue;
					}
					const outKey = keyResult.value;
					if (outKey === "__proto__") continue;
					const result = def.valueType._zod.run({
						value: input[key],
						issues: []
					}, ctx);
					if (result instanceof Promise) proms.push(result.then((result) => {
						if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
						payload.value[outKey] = result.value;
					}));
					else {
						if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
						payload.value[outKey] = result.value;
					}
				}
				let unrecognized;
				for (const key in input) if (!recordKeys.has(key)) {
					if (def.mode === "loose") {
						if (key === "__proto__") continue;
						payload.value[key] = input[key];
					} else {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					}
				}
				if (unrecognized && unrecognized.length > 0) payload.issues.push({
					code: "unrecognized_keys",
					input,
					inst,
					keys: unrecognized,
					continue: true
				});
			} else {
				payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
				let unrecognized;
				for (const key of Reflect.ownKeys(input)) {
					if (key === "__proto__") continue;
					if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
					let keyResult = def.keyType._zod.run({
						value: key,
						issues: []
					}, ctx);
					if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (typeof key === "string" && number.test(key) && keyResult.issues.length) {
						const retryResult = def.keyType._zod.run({
							value: Number(key),
							issues: []
						}, ctx);
						if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
						if (retryResult.issues.length === 0) keyResult = retryResult;
					}
					if (keyResult.issues.length) {
						if (def.mode === "loose") payload.value[key] = input[key];
						else if (values) {
							unrecognized = unrecognized ?? [];
							unrecognized.push(key);
						} else payload.issues.push({
							code: "invalid_key",
							origin: "record",
							issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
							input: key,
							path: [key],
							inst
						});
						continue;
					}
					const outKey = keyResult.value;
					if (outKey === "__proto__") continue;
					const result = def.valueType._zod.run({
						value: input[key],
						issues: []
					}, ctx);
					if (result instanceof Promise) proms.push(result.then((result) => {
						if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
						payload.value[outKey] = result.value;
					}));
					else {
						if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
						payload.value[outKey] = result.value;
					}
				}
				if (unrecognized && unrecognized.length > 0) payload.issues.push({
					code: "unrecognized_keys",
					input,
					inst,
					keys: unrecognized,
					continue: true
				});
			}
			if (proms.length) return Promise.all(proms).then(() => payload);
			return payload;
		};
	});
	$ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
		$ZodType.init(inst, def);
		const values = getEnumValues(def.entries);
		const valuesSet = new Set(values);
		inst._zod.values = valuesSet;
		defineLazyInternal(inst, "pattern", (zod) => {
			const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
			return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
		});
		inst._zod.parse = (payload, _ctx) => {
			const input = payload.value;
			if (valuesSet.has(input)) return payload;
			payload.issues.push({
				code: "invalid_value",
				values,
				input,
				inst
			});
			return payload;
		};
	});
	$ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
		$ZodType.init(inst, def);
		const values = new Set(def.values);
		inst._zod.values = values;
		defineLazyInternal(inst, "pattern", (zod) => {
			const vals = zod.def.values;
			return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
		});
		inst._zod.parse = (payload, _ctx) => {
			const input = payload.value;
			if (values.has(input)) return payload;
			payload.issues.push({
				code: "invalid_value",
				values: def.values,
				input,
				inst
			});
			return payload;
		};
	});
	$ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.optin = "optional";
		globalConfig.memoizer?.guard(inst);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
			const _out = def.transform(payload.value, payload);
			if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
				payload.value = output;
				return payload;
			});
			if (_out instanceof Promise) throw new $ZodAsyncError();
			payload.value = _out;
			return payload;
		};
	});
	$ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
		inst._zod.optout = "optional";
		defineLazyInternal(inst, "values", (zod) => {
			const values = zod.def.innerType._zod.values;
			return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
		});
		defineLazyInternal(inst, "pattern", (zod) => {
			const pattern = zod.def.innerType._zod.pattern;
			return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
		});
		inst._zod.parse = (payload, ctx) => {
			if (payload.value === void 0) {
				if (def.innerType._zod.optin !== "defaulted") return payload;
				const result = def.innerType._zod.run({
					value: payload.value,
					issues: []
				}, ctx);
				if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
				return handleOptionalResult(payload, result);
			}
			return def.innerType._zod.run(payload, ctx);
		};
	});
	$ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
		$ZodOptional.init(inst, def);
		defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
		defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
		inst._zod.parse = (payload, ctx) => {
			return def.innerType._zod.run(payload, ctx);
		};
	});
	$ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
		defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
		defineLazyInternal(inst, "pattern", (zod) => {
			const pattern = zod.def.innerType._zod.pattern;
			return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
		});
		defineLazyInternal(inst, "values", (zod) => {
			return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
		});
		inst._zod.parse = (payload, ctx) => {
			if (payload.value === null) return payload;
			return def.innerType._zod.run(payload, ctx);
		};
	});
	$ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.optin = "defaulted";
		defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
			if (payload.value === void 0) {
				payload.value = def.defaultValue;
				/**
				* $ZodDefault returns the default value immediately in forward direction.
				* It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
				return payload;
			}
			const result = def.innerType._zod.run(payload, ctx);
			if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
			return handleDefaultResult(result, def);
		};
	});
	$ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.optin = "defaulted";
		defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
			if (payload.value === void 0) payload.value = def.defaultValue;
			return def.innerType._zod.run(payload, ctx);
		};
	});
	$ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "values", (zod) => {
			const v = zod.def.innerType._zod.values;
			return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
		});
		inst._zod.parse = (payload, ctx) => {
			const result = def.innerType._zod.run(payload, ctx);
			if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
			return handleNonOptionalResult(result, inst);
		};
	});
	$ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
		defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
		defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
			return handleCatchResult(payload, result, def, ctx);
		};
	});
	$ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
		defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
		defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
		defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") {
				const right = def.out._zod.run(payload, ctx);
				if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
				return handlePipeResult(right, def.in, ctx);
			}
			const left = def.in._zod.run(payload, ctx);
			if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
			return handlePipeResult(left, def.out, ctx);
		};
	});
	$ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
		defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
		defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
		defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
			const result = def.innerType._zod.run(payload, ctx);
			if (result instanceof Promise) return result.then(handleReadonlyResult);
			return handleReadonlyResult(result);
		};
	});
	$ZodLazy = /*@__PURE__*/ $constructor("$ZodLazy", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazy(inst._zod, "innerType", () => {
			const d = def;
			if (!d._cachedInner) d._cachedInner = def.getter();
			return d._cachedInner;
		});
		defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
		defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
		defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? void 0);
		defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? void 0);
		inst._zod.parse = (payload, ctx) => {
			return inst._zod.innerType._zod.run(payload, ctx);
		};
	});
	$ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
		$ZodCheck.init(inst, def);
		$ZodType.init(inst, def);
		inst._zod.parse = (payload, _) => {
			return payload;
		};
		inst._zod.check = (payload) => {
			const input = payload.value;
			const r = def.fn(input);
			if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
			handleRefineResult(r, payload, input, inst);
		};
	});
}));
// node_modules/zod/v4/core/memoizer.js
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
	return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
var $ZodCyclicError, STATE, NO_ISSUES, recursive, NONE, ASSUMED, PROVEN, handoff, open, memo;
var init_memoizer = __esmMin((() => {
	init_util();
	$ZodCyclicError = class extends Error {
		constructor() {
			super(`Cannot parse a reference cycle that closes through a transform`);
			this.name = "ZodCyclicError";
		}
	};
	STATE = "~memo";
	NO_ISSUES = [];
	recursive = /*@__PURE__*/ new WeakMap();
	NONE = 0;
	ASSUMED = 1;
	PROVEN = 2;
	open = [];
	memo = {
		alloc(_inst, payload, empty) {
			const bucket = handoff;
			if (!bucket) return empty;
			handoff = void 0;
			const entry = {
				value: empty,
				issues: null
			};
			bucket.set(payload.value, entry);
			open.push(entry);
			return empty;
		},
		guard(inst) {
			var _a;
			(_a = inst._zod).deferred ?? (_a.deferred = []);
			inst._zod.deferred.push(() => {
				const base = inst._zod.parse;
				const wrapped = (payload, ctx) => {
					if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
					return base(payload, ctx);
				};
				inst._zod.parse = wrapped;
				if (inst._zod.run === base) inst._zod.run = wrapped;
			});
		},
		attach(inst) {
			var _a;
			let isRecursiveInst;
			let rechecked = false;
			let lastCtx;
			let lastBucket;
			(_a = inst._zod).deferred ?? (_a.deferred = []);
			inst._zod.deferred.push(() => {
				const base = inst._zod.parse;
				const wrapped = (payload, ctx) => {
					if (isRecursiveInst === void 0) {
						const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
						if (walked === NONE) {
							inst._zod.parse = base;
							if (inst._zod.run === wrapped) inst._zod.run = base;
							return base(payload, ctx);
						}
						if (walked === PROVEN || rechecked) isRecursiveInst = true;
						else rechecked = true;
					}
					const input = payload.value;
					if (!isRef(input)) return base(payload, ctx);
					let state = ctx[STATE];
					if (!state) {
						state = {
							buckets: /* @__PURE__ */ new WeakMap(),
							backEdges: void 0
						};
						ctx[STATE] = state;
					}
					let bucket;
					if (lastCtx === ctx) bucket = lastBucket;
					else {
						bucket = bucketFor(state, inst);
						lastCtx = ctx;
						lastBucket = bucket;
					}
					const hit = bucket.get(input);
					if (hit) {
						payload.value = hit.value;
						if (hit.issues) {
							if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
						} else {
							payload.memo = true;
							state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
							state.backEdges.add(hit.value);
						}
						return payload;
					}
					handoff = bucket;
					const depth = open.length;
					const result = base(payload, ctx);
					handoff = void 0;
					const entry = open.length > depth ? open.pop() : void 0;
					if (result instanceof Promise) return result.then((r) => {
						if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
						return r;
					});
					if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
					return result;
				};
				inst._zod.parse = wrapped;
				if (inst._zod.run === base) inst._zod.run = wrapped;
			});
		}
	};
}));
// node_modules/zod/v4/locales/en.js
function en_default() {
	return { localeError: error() };
}
var error;
var init_en = __esmMin((() => {
	init_util();
	error = () => {
		const Sizable = {
			string: {
				unit: "characters",
				verb: "to have"
			},
			file: {
				unit: "bytes",
				verb: "to have"
			},
			array: {
				unit: "items",
				verb: "to have"
			},
			set: {
				unit: "items",
				verb: "to have"
			},
			map: {
				unit: "entries",
				verb: "to have"
			}
		};
		function getSizing(origin) {
			return Sizable[origin] ?? null;
		}
		const FormatDictionary = {
			regex: "input",
			email: "email address",
			url: "URL",
			emoji: "emoji",
			uuid: "UUID",
			uuidv4: "UUIDv4",
			uuidv6: "UUIDv6",
			nanoid: "nanoid",
			guid: "GUID",
			cuid: "cuid",
			cuid2: "cuid2",
			ulid: "ULID",
			xid: "XID",
			ksuid: "KSUID",
			datetime: "ISO datetime",
			date: "ISO date",
			time: "ISO time",
			duration: "ISO duration",
			ipv4: "IPv4 address",
			ipv6: "IPv6 address",
			mac: "MAC address",
			cidrv4: "IPv4 range",
			cidrv6: "IPv6 range",
			base64: "base64-encoded string",
			base64url: "base64url-encoded string",
			json_string: "JSON string",
			e164: "E.164 number",
			currency_code: "currency code",
			credit_card: "credit card number",
			iban: "IBAN",
			jwt: "JWT",
			template_literal: "input"
		};
		const TypeDictionary = { nan: "NaN" };
		function getTypeName(type, input) {
			if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
			return TypeDictionary[type] ?? type;
		}
		return (issue) => {
			switch (issue.code) {
				case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
				case "invalid_value":
					if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
					return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
				case "too_big": {
					const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
					const sizing = getSizing(issue.origin);
					if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
					return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
				}
				case "too_small": {
					const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
					const sizing = getSizing(issue.origin);
					if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
					return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
				}
				case "invalid_format": {
					const _issue = issue;
					if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
					if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
					if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
					if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
					return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
				}
				case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
				case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
				case "invalid_key": return `Invalid key in ${issue.origin}`;
				case "invalid_union":
					if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
					if (issue.inclusive === false) return "Invalid input: more than one option matched";
					return "Invalid input";
				case "invalid_element": return `Invalid value in ${issue.origin}`;
				default: return `Invalid input`;
			}
		};
	};
}));
// node_modules/zod/v4/core/registries.js
function registry() {
	return new $ZodRegistry();
}
var _a, $ZodRegistry, globalRegistry;
var init_registries = __esmMin((() => {
	$ZodRegistry = class {
		constructor() {
			this._map = /* @__PURE__ */ new WeakMap();
			this._idmap = /* @__PURE__ */ new Map();
		}
		add(schema, ..._meta) {
			const meta = _meta[0];
			this._map.set(schema, meta);
			if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
			return this;
		}
		clear() {
			this._map = /* @__PURE__ */ new WeakMap();
			this._idmap = /* @__PURE__ */ new Map();
			return this;
		}
		remove(schema) {
			const meta = this._map.get(schema);
			if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
			this._map.delete(schema);
			return this;
		}
		get(schema) {
			const p = schema._zod.parent;
			if (p) {
				const pm = { ...this.get(p) ?? {} };
				delete pm.id;
				const f = {
					...pm,
					...this._map.get(schema)
				};
				return Object.keys(f).length ? f : void 0;
			}
			return this._map.get(schema);
		}
		has(schema) {
			return this._map.has(schema);
		}
	};
	(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
	globalRegistry = globalThis.__zod_globalRegistry;
}));
// node_modules/zod/v4/core/compile.js
var init_compile = __esmMin((() => {}));
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link _cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
var init_api = __esmMin((() => {
	init_checks$1();
	init_util();
}));
// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
/**
* Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
* `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
* custom JSON Schema was written into `json`, in which case the caller must not write its own.
*/
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			assignProp(properties, key, parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts });
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
* closed object members reject each other's keys and the schema validates nothing. Zod's parser
* pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
* *every* side rejects it — so the emitted schema has to pool them too, and folding the members
* into one object is the encoding that says so on every target.
*
* This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
* machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
* keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
var FOLDABLE_KEYS, UNION_KEYS, createToJSONSchemaMethod, createStandardJSONSchemaMethod;
var init_to_json_schema = __esmMin((() => {
	init_registries();
	init_util();
	FOLDABLE_KEYS = /* @__PURE__ */ new Set([
		"type",
		"properties",
		"required",
		"additionalProperties"
	]);
	UNION_KEYS = ["oneOf", "anyOf"];
	createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
		const ctx = initializeContext({
			...params,
			processors
		});
		processSchema(schema, ctx);
		extractDefs(ctx, schema);
		return finalize(ctx, schema);
	};
	createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
		const { libraryOptions, target } = params ?? {};
		const ctx = initializeContext({
			...libraryOptions ?? {},
			target,
			io,
			processors
		});
		processSchema(schema, ctx);
		extractDefs(ctx, schema);
		return finalize(ctx, schema);
	};
}));
// node_modules/zod/v4/core/json-schema-processors.js
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
* numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
* behind a wrapper only carries its own `type` before then, and a union key only has its branches.
*
* A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
* than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
* exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
* accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
* outright. */
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number : integer).source;
	return rest;
}
function rewriteKeyNames(ctx) {
	const bySchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = /* @__PURE__ */ new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
function toJSONSchema(input, params) {
	if ("_idmap" in input) {
		const registry = input;
		const ctx = initializeContext({
			...params,
			processors: allProcessors
		});
		const defs = {};
		for (const entry of registry._idmap.entries()) {
			const [_, schema] = entry;
			processSchema(schema, ctx);
		}
		const schemas = {};
		ctx.external = {
			registry,
			uri: params?.uri,
			defs
		};
		for (const entry of registry._idmap.entries()) {
			const [key, schema] = entry;
			extractDefs(ctx, schema);
			assignProp(schemas, key, finalize(ctx, schema));
		}
		if (Object.keys(defs).length > 0) schemas.__shared = { [ctx.target === "draft-2020-12" ? "$defs" : "definitions"]: defs };
		return { schemas };
	}
	const ctx = initializeContext({
		...params,
		processors: allProcessors
	});
	processSchema(input, ctx);
	extractDefs(ctx, input);
	return finalize(ctx, input);
}
var narrowMin, narrowMax, narrowBoth, addDivisor, addPattern, intersectMime, setFormat, minContributor, maxContributor, formatContributor, contributors, formatMap, exactPatterns, exactPattern, stringProcessor, numberProcessor, booleanProcessor, bigintProcessor, symbolProcessor, nullProcessor, undefinedProcessor, voidProcessor, neverProcessor, anyProcessor, unknownProcessor, dateProcessor, enumProcessor, literalProcessor, nanProcessor, templateLiteralProcessor, fileProcessor, successProcessor, customProcessor, functionProcessor, transformProcessor, mapProcessor, setProcessor, arrayProcessor, objectProcessor, unionProcessor, intersectionProcessor, tupleProcessor, pendingRecords, recordProcessor, nullableProcessor, nonoptionalProcessor, UNREPRESENTABLE_DEFAULT, defaultProcessor, prefaultProcessor, catchProcessor, pipeProcessor, readonlyProcessor, promiseProcessor, optionalProcessor, lazyProcessor, allProcessors;
var init_json_schema_processors = __esmMin((() => {
	init_regexes();
	init_schemas$1();
	init_to_json_schema();
	init_util();
	narrowMin = (agg, key, value) => {
		if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
	};
	narrowMax = (agg, key, value) => {
		if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
	};
	narrowBoth = (agg, value) => {
		narrowMin(agg, "minimum", value);
		narrowMax(agg, "maximum", value);
	};
	addDivisor = (agg, value) => {
		agg.multipleOf ?? (agg.multipleOf = []);
		if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
	};
	addPattern = (agg, pattern) => {
		agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
		agg.patterns.add(pattern);
	};
	intersectMime = (agg, mime) => {
		agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
	};
	setFormat = (agg, format) => {
		agg.format = format;
		if (format.includes("int")) agg.isInt = true;
	};
	minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
	maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
	formatContributor = (ranges) => (agg, def) => {
		setFormat(agg, def.format);
		const [minimum, maximum] = ranges[def.format];
		narrowMin(agg, "minimum", minimum);
		narrowMax(agg, "maximum", maximum);
	};
	contributors = {
		greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
		less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
		multiple_of: (agg, def) => addDivisor(agg, def.value),
		number_format: formatContributor(NUMBER_FORMAT_RANGES),
		bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
		min_length: minContributor,
		max_length: maxContributor,
		length_equals: (agg, def) => narrowBoth(agg, def.length),
		min_size: minContributor,
		max_size: maxContributor,
		size_equals: (agg, def) => narrowBoth(agg, def.size),
		string_format: (agg, def) => {
			setFormat(agg, def.format);
			if (def.pattern) addPattern(agg, def.pattern);
			if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
			if (def.local || def.precision === -1) agg.laxFormat = true;
		},
		mime_type: (agg, def) => intersectMime(agg, def.mime)
	};
	formatMap = {
		guid: "uuid",
		url: "uri",
		datetime: "date-time",
		json_string: "json-string",
		regex: ""
	};
	exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
	exactPattern = (p) => exactPatterns.get(p) ?? p;
	stringProcessor = (schema, ctx, _json, _params) => {
		const json = _json;
		json.type = "string";
		const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
		if (typeof minimum === "number") json.minLength = minimum;
		if (typeof maximum === "number") json.maxLength = maximum;
		if (format) {
			json.format = formatMap[format] ?? format;
			if (json.format === "") delete json.format;
			if (format === "time" || laxFormat) delete json.format;
		}
		if (contentEncoding) json.contentEncoding = contentEncoding;
		if (patterns && patterns.size > 0) {
			const patternList = [...patterns].map(exactPattern);
			if (patternList.length === 1) json.pattern = patternList[0].source;
			else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
				...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
				pattern: regex.source
			}))];
		}
	};
	numberProcessor = (schema, ctx, _json, params) => {
		const json = _json;
		const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
		json.type = isInt ? "integer" : "number";
		const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
		const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
		const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
		if (exMin) {
			if (legacy) {
				json.minimum = exclusiveMinimum;
				json.exclusiveMinimum = true;
			} else json.exclusiveMinimum = exclusiveMinimum;
		} else if (typeof minimum === "number") json.minimum = minimum;
		if (exMax) {
			if (legacy) {
				json.maximum = exclusiveMaximum;
				json.exclusiveMaximum = true;
			} else json.exclusiveMaximum = exclusiveMaximum;
		} else if (typeof maximum === "number") json.maximum = maximum;
		if (multipleOf) {
			const divisors = /* @__PURE__ */ new Set();
			for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
			else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
			const [first, ...rest] = divisors;
			if (first !== void 0) json.multipleOf = first;
			if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
		}
	};
	booleanProcessor = (_schema, _ctx, json, _params) => {
		json.type = "boolean";
	};
	bigintProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
	};
	symbolProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
	};
	nullProcessor = (_schema, ctx, json, _params) => {
		if (ctx.target === "openapi-3.0") {
			json.type = "string";
			json.nullable = true;
			json.enum = [null];
		} else json.type = "null";
	};
	undefinedProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
	};
	voidProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
	};
	neverProcessor = (_schema, _ctx, json, _params) => {
		json.not = {};
	};
	anyProcessor = (_schema, _ctx, _json, _params) => {};
	unknownProcessor = (_schema, _ctx, _json, _params) => {};
	dateProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
	};
	enumProcessor = (schema, _ctx, json, _params) => {
		const def = schema._zod.def;
		const values = getEnumValues(def.entries);
		if (values.length === 0) {
			json.not = {};
			return;
		}
		if (values.every((v) => typeof v === "number")) json.type = "number";
		if (values.every((v) => typeof v === "string")) json.type = "string";
		json.enum = values;
	};
	literalProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		if (def.values.length === 0) {
			json.not = {};
			return;
		}
		const vals = [];
		for (const val of def.values) if (val === void 0) {
			if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
		} else if (typeof val === "bigint") {
			if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
			vals.push(Number(val));
		} else vals.push(val);
		if (vals.length === 0) {} else if (vals.length === 1) {
			const val = vals[0];
			json.type = val === null ? "null" : typeof val;
			if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
			else json.const = val;
		} else {
			if (vals.every((v) => typeof v === "number")) json.type = "number";
			if (vals.every((v) => typeof v === "string")) json.type = "string";
			if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
			if (vals.every((v) => v === null)) json.type = "null";
			json.enum = vals;
		}
	};
	nanProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
	};
	templateLiteralProcessor = (schema, _ctx, json, _params) => {
		const _json = json;
		const pattern = schema._zod.pattern;
		if (!pattern) throw new Error("Pattern not found in template literal");
		_json.type = "string";
		_json.pattern = pattern.source;
	};
	fileProcessor = (schema, _ctx, json, _params) => {
		const _json = json;
		_json.type = "string";
		_json.format = "binary";
		_json.contentEncoding = "binary";
		const { minimum, maximum, mime } = aggregateChecks(schema);
		if (minimum !== void 0) _json.minLength = minimum;
		if (maximum !== void 0) _json.maxLength = maximum;
		if (!mime) return;
		if (mime.length === 0) _json.not = {};
		else if (mime.length === 1) _json.contentMediaType = mime[0];
		else _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
	};
	successProcessor = (_schema, _ctx, json, _params) => {
		json.type = "boolean";
	};
	customProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
	};
	functionProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
	};
	transformProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
	};
	mapProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
	};
	setProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
	};
	arrayProcessor = (schema, ctx, _json, params) => {
		const json = _json;
		const def = schema._zod.def;
		const { minimum, maximum } = aggregateChecks(schema);
		if (typeof minimum === "number") json.minItems = minimum;
		if (typeof maximum === "number") json.maxItems = maximum;
		json.type = "array";
		json.items = processSchema(def.element, ctx, {
			...params,
			path: [...params.path, "items"]
		});
	};
	objectProcessor = (schema, ctx, _json, params) => {
		const json = _json;
		const def = schema._zod.def;
		const shape = def.shape;
		if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
		json.type = "object";
		json.properties = {};
		for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
			...params,
			path: [
				...params.path,
				"properties",
				key
			]
		}));
		const requiredKeys = [];
		for (const key of Object.keys(shape)) {
			const field = def.shape[key];
			if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
		}
		if (requiredKeys.length > 0) json.required = requiredKeys;
		if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
		else if (!def.catchall) {
			if (ctx.io === "output") json.additionalProperties = false;
		} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	};
	unionProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		const isExclusive = def.inclusive === false;
		const options = def.options.map((x, i) => processSchema(x, ctx, {
			...params,
			path: [
				...params.path,
				isExclusive ? "oneOf" : "anyOf",
				i
			]
		}));
		if (isExclusive) json.oneOf = options;
		else json.anyOf = options;
	};
	intersectionProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		const a = processSchema(def.left, ctx, {
			...params,
			path: [
				...params.path,
				"allOf",
				0
			]
		});
		const b = processSchema(def.right, ctx, {
			...params,
			path: [
				...params.path,
				"allOf",
				1
			]
		});
		const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
		const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
		json.allOf = allOf;
		ctx.intersections.push(allOf);
	};
	tupleProcessor = (schema, ctx, _json, params) => {
		const json = _json;
		const def = schema._zod.def;
		json.type = "array";
		const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
		const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
		const prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
			...params,
			path: [
				...params.path,
				prefixPath,
				i
			]
		}));
		const rest = def.rest ? processSchema(def.rest, ctx, {
			...params,
			path: [
				...params.path,
				restPath,
				...ctx.target === "openapi-3.0" ? [def.items.length] : []
			]
		}) : null;
		let minItems = def.items.length;
		while (minItems > 0) {
			const item = def.items[minItems - 1];
			if (!(ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional")) break;
			minItems--;
		}
		const maxItems = def.items.length;
		const isClosed = !def.rest;
		if (ctx.target === "draft-2020-12") {
			json.prefixItems = prefixItems;
			if (isClosed) json.items = false;
			else if (rest) json.items = rest;
			if (minItems > 0) json.minItems = minItems;
			if (isClosed) json.maxItems = maxItems;
		} else if (ctx.target === "openapi-3.0") {
			json.items = { anyOf: prefixItems };
			if (rest) json.items.anyOf.push(rest);
			if (minItems > 0) json.minItems = minItems;
			if (isClosed) json.maxItems = maxItems;
		} else {
			json.items = prefixItems;
			if (isClosed) json.additionalItems = false;
			else if (rest) json.additionalItems = rest;
			if (minItems > 0) json.minItems = minItems;
			if (isClosed) json.maxItems = maxItems;
		}
		const { minimum, maximum } = aggregateChecks(schema);
		if (typeof minimum === "number") json.minItems = minimum;
		if (typeof maximum === "number") json.maxItems = maximum;
	};
	pendingRecords = /* @__PURE__ */ new WeakMap();
	recordProcessor = (schema, ctx, _json, params) => {
		const json = _json;
		const def = schema._zod.def;
		json.type = "object";
		const keyType = def.keyType;
		const patterns = aggregateChecks(keyType).patterns;
		if (def.mode === "loose" && patterns && patterns.size > 0) {
			const valueSchema = processSchema(def.valueType, ctx, {
				...params,
				path: [
					...params.path,
					"patternProperties",
					"*"
				]
			});
			json.patternProperties = {};
			for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
		} else {
			if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
				json.propertyNames = processSchema(def.keyType, ctx, {
					...params,
					path: [...params.path, "propertyNames"]
				});
				let pending = pendingRecords.get(ctx);
				if (!pending) {
					pending = [];
					pendingRecords.set(ctx, pending);
					ctx.deferred.push(() => rewriteKeyNames(ctx));
				}
				pending.push(schema);
			}
			json.additionalProperties = processSchema(def.valueType, ctx, {
				...params,
				path: [...params.path, "additionalProperties"]
			});
		}
		const keyValues = keyType._zod.values;
		const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
		if (keyValues && !def.partial && !omittableOnInput) {
			const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
			if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
		}
	};
	nullableProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		const inner = processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		if (ctx.target === "openapi-3.0") {
			seen.ref = def.innerType;
			json.nullable = true;
		} else json.anyOf = [inner, { type: "null" }];
	};
	nonoptionalProcessor = (schema, ctx, _json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
	};
	UNREPRESENTABLE_DEFAULT = Symbol();
	defaultProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
		const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
		if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
	};
	prefaultProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
		if (ctx.io !== "input") return;
		const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
		if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
	};
	catchProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
		let catchValue;
		try {
			catchValue = def.catchValue(void 0);
		} catch {
			handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
			return;
		}
		json.default = catchValue;
	};
	pipeProcessor = (schema, ctx, _json, params) => {
		const def = schema._zod.def;
		const inIsTransform = def.in._zod.traits.has("$ZodTransform");
		const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
		processSchema(innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = innerType;
	};
	readonlyProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
		json.readOnly = true;
	};
	promiseProcessor = (schema, ctx, _json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
	};
	optionalProcessor = (schema, ctx, _json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
	};
	lazyProcessor = (schema, ctx, _json, params) => {
		const innerType = schema._zod.innerType;
		processSchema(innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = innerType;
	};
	allProcessors = {
		string: stringProcessor,
		number: numberProcessor,
		boolean: booleanProcessor,
		bigint: bigintProcessor,
		symbol: symbolProcessor,
		null: nullProcessor,
		undefined: undefinedProcessor,
		void: voidProcessor,
		never: neverProcessor,
		any: anyProcessor,
		unknown: unknownProcessor,
		date: dateProcessor,
		enum: enumProcessor,
		literal: literalProcessor,
		nan: nanProcessor,
		template_literal: templateLiteralProcessor,
		file: fileProcessor,
		success: successProcessor,
		custom: customProcessor,
		function: functionProcessor,
		transform: transformProcessor,
		map: mapProcessor,
		set: setProcessor,
		array: arrayProcessor,
		object: objectProcessor,
		union: unionProcessor,
		intersection: intersectionProcessor,
		tuple: tupleProcessor,
		record: recordProcessor,
		nullable: nullableProcessor,
		nonoptional: nonoptionalProcessor,
		default: defaultProcessor,
		prefault: prefaultProcessor,
		catch: catchProcessor,
		pipe: pipeProcessor,
		readonly: readonlyProcessor,
		promise: promiseProcessor,
		optional: optionalProcessor,
		lazy: lazyProcessor
	};
}));
// node_modules/zod/v4/core/index.js
var init_core = __esmMin((() => {
	init_core$1();
	init_parse$1();
	init_errors$1();
	init_schemas$1();
	init_memoizer();
	init_checks$1();
	init_versions();
	init_util();
	init_regexes();
	init_en();
	init_registries();
	init_doc();
	init_compile();
	init_api();
	init_to_json_schema();
	init_json_schema_processors();
	init_to_json_schema();
}));
// node_modules/zod/v4/classic/checks.js
var init_checks = __esmMin((() => {
	init_core();
}));
// node_modules/zod/v4/classic/errors.js
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
var _installedErrorProtos, initializer, ZodRealError;
var init_errors = __esmMin((() => {
	init_core();
	init_util();
	_installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
	initializer = (inst, issues) => {
		$ZodError.init(inst, issues);
		inst.name = "ZodError";
		const proto = Object.getPrototypeOf(inst);
		if (_installedErrorProtos.has(proto)) return;
		_installedErrorProtos.add(proto);
		_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
		_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
		_lazyMethod(proto, "addIssue", (self) => (issue) => {
			self.issues.push(issue);
			self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
		});
		_lazyMethod(proto, "addIssues", (self) => (issues) => {
			self.issues.push(...issues);
			self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
		});
		Object.defineProperty(proto, "isEmpty", {
			configurable: true,
			enumerable: false,
			get() {
				return this.issues.length === 0;
			}
		});
	};
	ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });
}));
// node_modules/zod/v4/classic/parse.js
var parse, parseAsync, safeParse, safeParseAsync, encode, decode, encodeAsync, decodeAsync, safeEncode, safeDecode, safeEncodeAsync, safeDecodeAsync;
var init_parse = __esmMin((() => {
	init_core();
	init_errors();
	parse = /* @__PURE__ */ _parse(ZodRealError);
	parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
	safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
	safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
	encode = /* @__PURE__ */ _encode(ZodRealError);
	decode = /* @__PURE__ */ _decode(ZodRealError);
	encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
	decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
	safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
	safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
	safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
	safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);
}));
// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
function string(params) {
	return /* @__PURE__ */ _string(ZodString, params);
}
function url(params) {
	return /* @__PURE__ */ _url(ZodURL, params);
}
function int(params) {
	return /* @__PURE__ */ _int(ZodNumberFormat, params);
}
function boolean(params) {
	return /* @__PURE__ */ _boolean(ZodBoolean, params);
}
function unknown() {
	return /* @__PURE__ */ _unknown(ZodUnknown);
}
function never(params) {
	return /* @__PURE__ */ _never(ZodNever, params);
}
function array(element, params) {
	return /* @__PURE__ */ _array(ZodArray, element, params);
}
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
function tuple(items, _paramsOrRest, _params) {
	const hasRest = _paramsOrRest instanceof $ZodType;
	return new ZodTuple({
		type: "tuple",
		items,
		rest: hasRest ? _paramsOrRest : null,
		...normalizeParams(hasRest ? _params : _paramsOrRest)
	});
}
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
function refine(fn, _params = {}) {
	return /* @__PURE__ */ _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return /* @__PURE__ */ _superRefine(fn, params);
}
var ZodType, _ZodString, ZodString, ZodStringFormat, ZodISODateTime, ZodISODate, ZodISOTime, ZodISODuration, ZodEmail, ZodGUID, ZodUUID, ZodURL, ZodEmoji, ZodNanoID, ZodCUID, ZodCUID2, ZodULID, ZodXID, ZodKSUID, ZodIPv4, ZodIPv6, ZodCIDRv4, ZodCIDRv6, ZodBase64, ZodBase64URL, ZodE164, ZodJWT, ZodNumber, ZodNumberFormat, ZodBoolean, ZodUnknown, ZodNever, ZodArray, ZodObject, ZodUnion, ZodIntersection, ZodTuple, ZodRecord, ZodEnum, ZodLiteral, ZodTransform, ZodOptional, ZodExactOptional, ZodNullable, ZodDefault, ZodPrefault, ZodNonOptional, ZodCatch, ZodPipe, ZodReadonly, ZodCustom;
var init_schemas = __esmMin((() => {
	init_core();
	init_json_schema_processors();
	init_to_json_schema();
	init_en();
	init_checks();
	init_parse();
	ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
		_ensureDefaultLocale();
		$ZodType.init(inst, def);
		inst.def = def;
		inst.type = def.type;
		return inst;
	}, {
		check(...chks) {
			const def = this.def;
			return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)] }), { parent: true });
		},
		with(...chks) {
			return this.check(...chks);
		},
		clone(def, params) {
			return clone(this, def, params);
		},
		brand() {
			return this;
		},
		register(reg, meta) {
			reg.add(this, meta);
			return this;
		},
		refine(check, params) {
			return this.check(refine(check, params));
		},
		superRefine(refinement, params) {
			return this.check(superRefine(refinement, params));
		},
		overwrite(fn) {
			return this.check(/* @__PURE__ */ _overwrite(fn));
		},
		optional() {
			return optional(this);
		},
		exactOptional() {
			return exactOptional(this);
		},
		nullable() {
			return nullable(this);
		},
		nullish() {
			return optional(nullable(this));
		},
		nonoptional(params) {
			return nonoptional(this, params);
		},
		array() {
			return array(this);
		},
		or(arg) {
			return union([this, arg]);
		},
		and(arg) {
			return intersection(this, arg);
		},
		transform(tx) {
			return pipe(this, transform(tx));
		},
		default(d) {
			return _default(this, d);
		},
		prefault(d) {
			return prefault(this, d);
		},
		catch(params) {
			return _catch(this, params);
		},
		pipe(target) {
			return pipe(this, target);
		},
		readonly() {
			return readonly(this);
		},
		describe(description) {
			const cl = this.clone();
			globalRegistry.add(cl, { description });
			return cl;
		},
		meta(...args) {
			if (args.length === 0) return globalRegistry.get(this);
			const cl = this.clone();
			globalRegistry.add(cl, args[0]);
			return cl;
		},
		isOptional() {
			return this.safeParse(void 0).success;
		},
		isNullable() {
			return this.safeParse(null).success;
		},
		apply(fn, ...args) {
			return args.length === 0 ? fn(this) : fn(this, ...args);
		},
		get "~standard"() {
			return hide(this, "~standard", {
				...standardProps(this),
				jsonSchema: {
					input: createStandardJSONSchemaMethod(this, "input"),
					output: createStandardJSONSchemaMethod(this, "output")
				}
			});
		},
		set "~standard"(value) {
			own(this, "~standard", value);
		},
		parse: function _parse(data, params) {
			return parse(this, data, params, { callee: _parse });
		},
		parseAsync: async function _parseAsync(data, params) {
			return await parseAsync(this, data, params, { callee: _parseAsync });
		},
		safeParse(data, params) {
			return safeParse(this, data, params);
		},
		async safeParseAsync(data, params) {
			return safeParseAsync(this, data, params);
		},
		get spa() {
			return this?.safeParseAsync;
		},
		set spa(value) {
			own(this, "spa", value);
		},
		validate(data, params) {
			return validate(this, data, params);
		},
		validateAsync(data, params) {
			return validateAsync$1(this, data, params);
		},
		encode: function _encode(data, params) {
			return encode(this, data, params, { callee: _encode });
		},
		decode: function _decode(data, params) {
			return decode(this, data, params, { callee: _decode });
		},
		encodeAsync: async function _encodeAsync(data, params) {
			return await encodeAsync(this, data, params, { callee: _encodeAsync });
		},
		decodeAsync: async function _decodeAsync(data, params) {
			return await decodeAsync(this, data, params, { callee: _decodeAsync });
		},
		safeEncode(data, params) {
			return safeEncode(this, data, params);
		},
		safeDecode(data, params) {
			return safeDecode(this, data, params);
		},
		async safeEncodeAsync(data, params) {
			return safeEncodeAsync(this, data, params);
		},
		async safeDecodeAsync(data, params) {
			return safeDecodeAsync(this, data, params);
		},
		toJSONSchema(params) {
			return createToJSONSchemaMethod(this, {})(params);
		},
		get description() {
			return globalRegistry.get(this)?.description;
		},
		get _def() {
			return this._zod.def;
		}
	});
	_ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
		$ZodString.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
	}, /*@__PURE__*/ derived({
		format: (inst) => aggregateChecks(inst).format ?? null,
		minLength: (inst) => aggregateChecks(inst).minimum ?? null,
		maxLength: (inst) => aggregateChecks(inst).maximum ?? null
	}, {
		regex(...args) {
			return this.check(/* @__PURE__ */ _regex(...args));
		},
		includes(...args) {
			return this.check(/* @__PURE__ */ _includes(...args));
		},
		startsWith(...args) {
			return this.check(/* @__PURE__ */ _startsWith(...args));
		},
		endsWith(...args) {
			return this.check(/* @__PURE__ */ _endsWith(...args));
		},
		min(...args) {
			return this.check(/* @__PURE__ */ _minLength(...args));
		},
		max(...args) {
			return this.check(/* @__PURE__ */ _maxLength(...args));
		},
		length(...args) {
			return this.check(/* @__PURE__ */ _length(...args));
		},
		nonempty(...args) {
			return this.check(/* @__PURE__ */ _minLength(1, ...args));
		},
		lowercase(params) {
			return this.check(/* @__PURE__ */ _lowercase(params));
		},
		uppercase(params) {
			return this.check(/* @__PURE__ */ _uppercase(params));
		},
		trim() {
			return this.check(/* @__PURE__ */ _trim());
		},
		normalize(...args) {
			return this.check(/* @__PURE__ */ _normalize(...args));
		},
		toLowerCase() {
			return this.check(/* @__PURE__ */ _toLowerCase());
		},
		toUpperCase() {
			return this.check(/* @__PURE__ */ _toUpperCase());
		},
		slugify() {
			return this.check(/* @__PURE__ */ _slugify());
		}
	}));
	ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
		$ZodString.init(inst, def);
		_ZodString.init(inst, def);
	}, {
		email(params) {
			return this.check(/* @__PURE__ */ _email(ZodEmail, params));
		},
		url(params) {
			return this.check(/* @__PURE__ */ _url(ZodURL, params));
		},
		jwt(params) {
			return this.check(/* @__PURE__ */ _jwt(ZodJWT, params));
		},
		emoji(params) {
			return this.check(/* @__PURE__ */ _emoji(ZodEmoji, params));
		},
		guid(params) {
			return this.check(/* @__PURE__ */ _guid(ZodGUID, params));
		},
		uuid(params) {
			return this.check(/* @__PURE__ */ _uuid(ZodUUID, params));
		},
		uuidv4(params) {
			return this.check(/* @__PURE__ */ _uuidv4(ZodUUID, params));
		},
		uuidv6(params) {
			return this.check(/* @__PURE__ */ _uuidv6(ZodUUID, params));
		},
		uuidv7(params) {
			return this.check(/* @__PURE__ */ _uuidv7(ZodUUID, params));
		},
		nanoid(params) {
			return this.check(/* @__PURE__ */ _nanoid(ZodNanoID, params));
		},
		cuid(params) {
			return this.check(/* @__PURE__ */ _cuid(ZodCUID, params));
		},
		cuid2(params) {
			return this.check(/* @__PURE__ */ _cuid2(ZodCUID2, params));
		},
		ulid(params) {
			return this.check(/* @__PURE__ */ _ulid(ZodULID, params));
		},
		base64(params) {
			return this.check(/* @__PURE__ */ _base64(ZodBase64, params));
		},
		base64url(params) {
			return this.check(/* @__PURE__ */ _base64url(ZodBase64URL, params));
		},
		xid(params) {
			return this.check(/* @__PURE__ */ _xid(ZodXID, params));
		},
		ksuid(params) {
			return this.check(/* @__PURE__ */ _ksuid(ZodKSUID, params));
		},
		ipv4(params) {
			return this.check(/* @__PURE__ */ _ipv4(ZodIPv4, params));
		},
		ipv6(params) {
			return this.check(/* @__PURE__ */ _ipv6(ZodIPv6, params));
		},
		cidrv4(params) {
			return this.check(/* @__PURE__ */ _cidrv4(ZodCIDRv4, params));
		},
		cidrv6(params) {
			return this.check(/* @__PURE__ */ _cidrv6(ZodCIDRv6, params));
		},
		e164(params) {
			return this.check(/* @__PURE__ */ _e164(ZodE164, params));
		},
		datetime(params) {
			return this.check(/* @__PURE__ */ _isoDateTime(ZodISODateTime, params));
		},
		date(params) {
			return this.check(/* @__PURE__ */ _isoDate(ZodISODate, params));
		},
		time(params) {
			return this.check(/* @__PURE__ */ _isoTime(ZodISOTime, params));
		},
		duration(params) {
			return this.check(/* @__PURE__ */ _isoDuration(ZodISODuration, params));
		}
	});
	ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
		$ZodStringFormat.init(inst, def);
		_ZodString.init(inst, def);
	});
	ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
		$ZodISODateTime.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
		$ZodISODate.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
		$ZodISOTime.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
		$ZodISODuration.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
		$ZodEmail.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
		$ZodGUID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
		$ZodUUID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
		$ZodURL.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
		$ZodEmoji.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
		$ZodNanoID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
		$ZodCUID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
		$ZodCUID2.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
		$ZodULID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
		$ZodXID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
		$ZodKSUID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
		$ZodIPv4.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
		$ZodIPv6.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
		$ZodCIDRv4.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
		$ZodCIDRv6.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
		$ZodBase64.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
		$ZodBase64URL.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
		$ZodE164.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
		$ZodJWT.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
		$ZodNumber.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
		inst.isFinite = true;
	}, /*@__PURE__*/ derived({
		minValue: (inst) => {
			const { minimum, exclusiveMinimum } = aggregateChecks(inst);
			return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
		},
		maxValue: (inst) => {
			const { maximum, exclusiveMaximum } = aggregateChecks(inst);
			return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
		},
		isInt: (inst) => {
			const { isInt, multipleOf } = aggregateChecks(inst);
			return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
		},
		format: (inst) => aggregateChecks(inst).format ?? null
	}, {
		gt(value, params) {
			return this.check(/* @__PURE__ */ _gt(value, params));
		},
		gte(value, params) {
			return this.check(/* @__PURE__ */ _gte(value, params));
		},
		min(value, params) {
			return this.check(/* @__PURE__ */ _gte(value, params));
		},
		lt(value, params) {
			return this.check(/* @__PURE__ */ _lt(value, params));
		},
		lte(value, params) {
			return this.check(/* @__PURE__ */ _lte(value, params));
		},
		max(value, params) {
			return this.check(/* @__PURE__ */ _lte(value, params));
		},
		int(params) {
			return this.check(int(params));
		},
		safe(params) {
			return this.check(int(params));
		},
		positive(params) {
			return this.check(/* @__PURE__ */ _gt(0, params));
		},
		nonnegative(params) {
			return this.check(/* @__PURE__ */ _gte(0, params));
		},
		negative(params) {
			return this.check(/* @__PURE__ */ _lt(0, params));
		},
		nonpositive(params) {
			return this.check(/* @__PURE__ */ _lte(0, params));
		},
		multipleOf(value, params) {
			return this.check(/* @__PURE__ */ _multipleOf(value, params));
		},
		step(value, params) {
			return this.check(/* @__PURE__ */ _multipleOf(value, params));
		},
		finite() {
			return this;
		}
	}));
	ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
		$ZodNumberFormat.init(inst, def);
		ZodNumber.init(inst, def);
	});
	ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
		$ZodBoolean.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
	});
	ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
		$ZodUnknown.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
	});
	ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
		$ZodNever.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
	});
	ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
		_ensureDefaultMemoizer();
		$ZodArray.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
		inst.element = def.element;
	}, {
		min(n, params) {
			return this.check(/* @__PURE__ */ _minLength(n, params));
		},
		nonempty(params) {
			return this.check(/* @__PURE__ */ _minLength(1, params));
		},
		max(n, params) {
			return this.check(/* @__PURE__ */ _maxLength(n, params));
		},
		length(n, params) {
			return this.check(/* @__PURE__ */ _length(n, params));
		},
		unwrap() {
			return this.element;
		}
	});
	ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
		_ensureDefaultMemoizer();
		$ZodObjectJIT.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
		installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
	}, {
		keyof() {
			return _enum(Object.keys(this._zod.def.shape));
		},
		catchall(catchall) {
			return this.clone(mergeDefs(this._zod.def, { catchall }));
		},
		passthrough() {
			return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
		},
		loose() {
			return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
		},
		strict() {
			return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
		},
		strip() {
			return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
		},
		extend(incoming) {
			return extend(this, incoming);
		},
		safeExtend(incoming) {
			return safeExtend(this, incoming);
		},
		merge(other) {
			return merge(this, other);
		},
		pick(mask) {
			return pick(this, mask);
		},
		omit(mask) {
			return omit(this, mask);
		},
		partial(...args) {
			return partial(ZodOptional, this, args[0]);
		},
		exactPartial(...args) {
			return partial(ZodExactOptional, this, args[0], "exactPartial");
		},
		required(...args) {
			return required(ZodNonOptional, this, args[0]);
		}
	});
	ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
		$ZodUnion.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
		inst.options = def.options;
	});
	ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
		$ZodIntersection.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
	});
	ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
		_ensureDefaultMemoizer();
		$ZodTuple.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
	}, {
		rest(rest) {
			return this.clone({
				...this._zod.def,
				rest
			});
		},
		partial() {
			const def = this._zod.def;
			if (def.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
			return this.clone({
				...def,
				items: def.items.map((item) => new ZodOptional({
					type: "optional",
					innerType: item
				}))
			});
		}
	});
	ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
		_ensureDefaultMemoizer();
		$ZodRecord.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
		inst.keyType = def.keyType;
		inst.valueType = def.valueType;
	});
	ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
		$ZodEnum.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
		inst.enum = def.entries;
		inst.options = [...inst._zod.values];
		const keys = new Set(Object.keys(def.entries));
		inst.extract = (values, params) => {
			const newEntries = {};
			for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
			else throw new Error(`Key ${value} not found in enum`);
			return new ZodEnum({
				...def,
				checks: [],
				...normalizeParams(params),
				entries: newEntries
			});
		};
		inst.exclude = (values, params) => {
			const newEntries = { ...def.entries };
			for (const value of values) if (keys.has(value)) delete newEntries[value];
			else throw new Error(`Key ${value} not found in enum`);
			return new ZodEnum({
				...def,
				checks: [],
				...normalizeParams(params),
				entries: newEntries
			});
		};
	});
	ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
		$ZodLiteral.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
		inst.values = new Set(def.values);
		Object.defineProperty(inst, "value", { get() {
			if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
			return def.values[0];
		} });
	});
	ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
		_ensureDefaultMemoizer();
		$ZodTransform.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
		inst._zod.parse = (payload, _ctx) => {
			if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
			payload.addIssue = (issue$1) => {
				if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
				else {
					const _issue = issue$1;
					if (_issue.fatal) _issue.continue = false;
					_issue.code ?? (_issue.code = "custom");
					if (!("input" in _issue)) _issue.input = payload.value;
					_issue.inst ?? (_issue.inst = inst);
					payload.issues.push(issue(_issue));
				}
			};
			const output = def.transform(payload.value, payload);
			if (output instanceof Promise) return output.then((output) => {
				payload.value = output;
				return payload;
			});
			payload.value = output;
			return payload;
		};
	});
	ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
		$ZodOptional.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
		$ZodExactOptional.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
		$ZodNullable.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
		$ZodDefault.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
		inst.removeDefault = inst.unwrap;
	});
	ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
		$ZodPrefault.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
		$ZodNonOptional.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
		$ZodCatch.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
		inst.removeCatch = inst.unwrap;
	});
	ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
		$ZodPipe.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
		inst.in = def.in;
		inst.out = def.out;
	});
	ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
		$ZodReadonly.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
		$ZodCustom.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
	});
}));
// node_modules/zod/v4/classic/compat.js
var init_compat = __esmMin((() => {
	init_core();
}));
// node_modules/zod/v4/classic/iso.js
var iso_exports = /* @__PURE__ */ __exportAll({
	ZodISODate: () => ZodISODate,
	ZodISODateTime: () => ZodISODateTime,
	ZodISODuration: () => ZodISODuration,
	ZodISOTime: () => ZodISOTime,
	date: () => date,
	datetime: () => datetime,
	duration: () => duration,
	time: () => time
});
function datetime(params) {
	return /* @__PURE__ */ _isoDateTime(ZodISODateTime, params);
}
function date(params) {
	return /* @__PURE__ */ _isoDate(ZodISODate, params);
}
function time(params) {
	return /* @__PURE__ */ _isoTime(ZodISOTime, params);
}
function duration(params) {
	return /* @__PURE__ */ _isoDuration(ZodISODuration, params);
}
var init_iso = __esmMin((() => {
	init_core();
	init_schemas();
}));
// node_modules/zod/v4/core/visit.js
function visit(schema, fnOrHandlers) {
	const fn = typeof fnOrHandlers === "function" ? fnOrHandlers : (node, rewritten) => {
		const h = fnOrHandlers[node._zod.def.type];
		return h ? h(node, rewritten) : node;
	};
	const cache = /* @__PURE__ */ new Map();
	function run(s) {
		const cached = cache.get(s);
		if (cached === RESOLVING) return new $ZodLazy({
			type: "lazy",
			getter: () => cache.get(s)
		});
		if (cached !== void 0) return cached;
		cache.set(s, RESOLVING);
		const inner = mapInner(s);
		const mapped = fn(inner, inner !== s);
		cache.set(s, mapped);
		return mapped;
	}
	function mapInner(s) {
		const def = s._zod.def;
		switch (def.type) {
			case "object": {
				const oldShape = def.shape;
				const keys = Object.keys(oldShape);
				let changed = false;
				const newShape = {};
				for (const k of keys) {
					const mapped = run(oldShape[k]);
					if (mapped !== oldShape[k]) changed = true;
					newShape[k] = mapped;
				}
				let newCatchall = def.catchall;
				if (def.catchall) {
					newCatchall = run(def.catchall);
					if (newCatchall !== def.catchall) changed = true;
				}
				return changed ? clone(s, {
					...def,
					shape: newShape,
					catchall: newCatchall
				}) : s;
			}
			case "array": {
				const mapped = run(def.element);
				return mapped === def.element ? s : clone(s, {
					...def,
					element: mapped
				});
			}
			case "tuple": {
				const oldItems = def.items;
				let changed = false;
				const newItems = [];
				for (const item of oldItems) {
					const mapped = run(item);
					if (mapped !== item) changed = true;
					newItems.push(mapped);
				}
				let newRest = def.rest;
				if (def.rest) {
					newRest = run(def.rest);
					if (newRest !== def.rest) changed = true;
				}
				return changed ? clone(s, {
					...def,
					items: newItems,
					rest: newRest
				}) : s;
			}
			case "record":
			case "map": {
				const newKey = run(def.keyType);
				const newVal = run(def.valueType);
				return newKey === def.keyType && newVal === def.valueType ? s : clone(s, {
					...def,
					keyType: newKey,
					valueType: newVal
				});
			}
			case "set": {
				const newVal = run(def.valueType);
				return newVal === def.valueType ? s : clone(s, {
					...def,
					valueType: newVal
				});
			}
			case "union": {
				const oldOptions = def.options;
				let changed = false;
				const newOptions = [];
				for (const opt of oldOptions) {
					const mapped = run(opt);
					if (mapped !== opt) changed = true;
					newOptions.push(mapped);
				}
				return changed ? clone(s, {
					...def,
					options: newOptions
				}) : s;
			}
			case "intersection": {
				const newLeft = run(def.left);
				const newRight = run(def.right);
				return newLeft === def.left && newRight === def.right ? s : clone(s, {
					...def,
					left: newLeft,
					right: newRight
				});
			}
			case "optional":
			case "nullable":
			case "default":
			case "prefault":
			case "catch":
			case "readonly":
			case "nonoptional":
			case "promise":
			case "success": {
				const newInner = run(def.innerType);
				return newInner === def.innerType ? s : clone(s, {
					...def,
					innerType: newInner
				});
			}
			case "pipe": {
				const newIn = run(def.in);
				const newOut = run(def.out);
				return newIn === def.in && newOut === def.out ? s : clone(s, {
					...def,
					in: newIn,
					out: newOut
				});
			}
			case "function": {
				const newInput = run(def.input);
				const newOutput = run(def.output);
				return newInput === def.input && newOutput === def.output ? s : clone(s, {
					...def,
					input: newInput,
					output: newOutput
				});
			}
			case "lazy": {
				const original = def.getter;
				const { _cachedInner, ...rest } = def;
				return clone(s, {
					...rest,
					getter: () => run(original())
				});
			}
			case "template_literal":
			case "string":
			case "number":
			case "int":
			case "boolean":
			case "bigint":
			case "symbol":
			case "undefined":
			case "null":
			case "void":
			case "never":
			case "any":
			case "unknown":
			case "date":
			case "nan":
			case "enum":
			case "literal":
			case "file":
			case "transform":
			case "custom": return s;
			default: return s;
		}
	}
	return run(schema);
}
var RESOLVING;
var init_visit = __esmMin((() => {
	init_schemas$1();
	init_util();
	RESOLVING = Symbol("z.visit/resolving");
}));
// node_modules/zod/v4/classic/in-out.js
/** Appends a pipe's own checks to the side that replaces it, mirroring how `.check()` clones. */
function withChecks(side, checks) {
	if (!checks?.length) return side;
	const def = side._zod.def;
	return clone(side, mergeDefs(def, { checks: [...def.checks ?? [], ...checks] }), { parent: true });
}
/** The out side, carrying the pipe's own checks: those run against the decoded value, which is what `out` produces. */
function outSide(def) {
	return withChecks(def.out, def.checks);
}
/** Returns a copy of the schema with every pipe replaced by its output side, carrying over the pipe's own checks. */
function output(schema) {
	return visit(schema, {
		pipe: (s) => outSide(s._zod.def),
		prefault: (s, rewritten) => rewritten ? s._zod.def.innerType : s
	});
}
var init_in_out = __esmMin((() => {
	init_util();
	init_visit();
}));
// node_modules/zod/v4/classic/external.js
var init_external = __esmMin((() => {
	init_core();
	init_schemas();
	init_checks();
	init_errors();
	init_parse();
	init_compat();
	init_json_schema_processors();
	init_registries();
	init_util();
	init_checks();
	init_iso();
	init_schemas();
	init_visit();
	init_in_out();
	init_en();
}));
// node_modules/zod/index.js
var init_zod = __esmMin((() => {
	init_external();
}));
// \0kept:zod
var _kept_zod_exports = /* @__PURE__ */ __exportAll({
	array: () => array,
	boolean: () => boolean,
	config: () => config,
	enum: () => _enum,
	int: () => int,
	iso: () => iso_exports,
	literal: () => literal,
	output: () => output,
	record: () => record,
	strictObject: () => strictObject,
	string: () => string,
	toJSONSchema: () => toJSONSchema,
	tuple: () => tuple,
	union: () => union,
	url: () => url
});
var init__kept_zod = __esmMin((() => {
	init_zod();
}));
// \0late:zod
const _0 = function(...args) {
	const real = (init__kept_zod(), __toCommonJS(_kept_zod_exports)).array;
	return new.target ? new real(...args) : real(...args);
};
const _1 = function(...args) {
	const real = (init__kept_zod(), __toCommonJS(_kept_zod_exports)).boolean;
	return new.target ? new real(...args) : real(...args);
};
const _2 = function(...args) {
	const real = (init__kept_zod(), __toCommonJS(_kept_zod_exports)).config;
	return new.target ? new real(...args) : real(...args);
};
const _3 = function(...args) {
	const real = (init__kept_zod(), __toCommonJS(_kept_zod_exports)).enum;
	return new.target ? new real(...args) : real(...args);
};
const _4 = function(...args) {
	const real = (init__kept_zod(), __toCommonJS(_kept_zod_exports)).int;
	return new.target ? new real(...args) : real(...args);
};
const _5 = { date: function(...args) {
	const real = (init__kept_zod(), __toCommonJS(_kept_zod_exports)).iso.date;
	return new.target ? new real(...args) : real(...args);
} };
const _6 = function(...args) {
	const real = (init__kept_zod(), __toCommonJS(_kept_zod_exports)).literal;
	return new.target ? new real(...args) : real(...args);
};
const _8 = function(...args) {
	const real = (init__kept_zod(), __toCommonJS(_kept_zod_exports)).record;
	return new.target ? new real(...args) : real(...args);
};
const _9 = function(...args) {
	const real = (init__kept_zod(), __toCommonJS(_kept_zod_exports)).strictObject;
	return new.target ? new real(...args) : real(...args);
};
const _10 = function(...args) {
	const real = (init__kept_zod(), __toCommonJS(_kept_zod_exports)).string;
	return new.target ? new real(...args) : real(...args);
};
const _12 = function(...args) {
	const real = (init__kept_zod(), __toCommonJS(_kept_zod_exports)).tuple;
	return new.target ? new real(...args) : real(...args);
};
const _13 = function(...args) {
	const real = (init__kept_zod(), __toCommonJS(_kept_zod_exports)).union;
	return new.target ? new real(...args) : real(...args);
};
const _14 = function(...args) {
	const real = (init__kept_zod(), __toCommonJS(_kept_zod_exports)).url;
	return new.target ? new real(...args) : real(...args);
};
// lint-rules/options.ts
/** The options of rules. A schema is made only when options are given, because most runs have none and start faster without. */
/** The same function, whose result is made once. */
function lazily(make) {
	let made;
	return () => {
		made ??= { result: make() };
		return made.result;
	};
}
/** How clear a learned form must be before it is expected of others. */
const strictness = lazily(() => _3([
	"lenient",
	"usual",
	"strict"
]));
/** For rules that have no options. */
const noOptions = lazily(() => _9({}));
export { isUnder as $, readWraps as A, tokenizeEntry as B, hiddenSeverity as C, trimSpan as Ct, findGenerated as D, examplesIn as E, marks as F, leavesOf as G, perDocument as H, offsetAt as I, sectionOf as J, parseList as K, rewritten as L, wrap as M, tagsStart as N, readGuide as O, tailStart as P, labelOf as Q, spanOf as R, readingOf as S, startingIn as St, severities as T, isAnchor as U, endsInAbbreviation as V, itemAt as W, isAside as X, countCells as Y, isLabel as Z, isGenerated as _, firstAt as _t, _1 as a, decodePath as at, lendSettings as b, lineEndAt as bt, _13 as c, isInPage as ct, _3 as d, withoutEnd as dt, sectionAt as et, _4 as f, leafTags as ft, _9 as g, coverOf as gt, _8 as h, readTags as ht, _0 as i, isPaper as it, traits as j, readTraits as k, _14 as l, linesBelow as lt, _6 as m, normalizeLabel as mt, noOptions as n, identifierKey as nt, _10 as o, isExternal as ot, _5 as p, linksIn as pt, resolveAnchor as q, strictness as r, identify as rt, _12 as s, isTracker as st, lazily as t, withoutTags as tt, _2 as u, decodeAnchor as ut, listRule as v, isInside as vt, read as w, spend as wt, problems as x, pointAt as xt, lendReading as y, lineAt as yt, tokenize as z };
