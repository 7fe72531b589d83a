#!/bin/sh
# libphonenumber-js 1.13.16, the newest of November 2026, calls every number of six area codes invalid in which numbers are given
# out (436, 457, 621, 679, 861, 924), and calls numbers valid that no American or Canadian helpline should list: premium ones
# (900; 976 behind any area code is an ordinary number to it) and those of other countries under +1. isValid() alone is no check
# for a list of helplines. Seen on 2026-11-29.
# Exit 0: so it is with the version installed here. 1: not any more.
set -eu
cd "$(dirname "$0")/.."
node --input-type=module -e '
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
const exchanges = ["2345678", "4302345", "6402345", "8612345", "9642345"];
const isKnown = (code) => exchanges.some((rest) => parsePhoneNumberFromString(`+1${code}${rest}`)?.isValid());
const unknown = ["436", "457", "621", "679", "861", "924"].filter((code) => !isKnown(code));
console.log("in service, and invalid to it:", unknown.join(" "));
const odd = ["+19002345678", "+15039761234", "+18769261234", "+12423221234"].map((value) => parsePhoneNumberFromString(value));
for (const number of odd) console.log(number?.number, number?.isValid() ? "valid" : "invalid", number?.country, number?.getType());
process.exitCode = unknown.length && odd.every((number) => number?.isValid()) ? 0 : 1;
'
