#!/bin/sh
# libphonenumber-js 1.13.16, the newest of November 2026, calls every number of six area codes invalid in which numbers are given
# out (436, 457, 621, 679, 861, 924), and calls numbers valid that no American or Canadian helpline should list: premium ones
# (900; 976 behind any area code is an ordinary number to it) and those of other countries under +1.
#
# Who is hurt: whoever checks a list of helplines with isValid() alone. A line with a new area code is refused, a premium number
# is not. Seen on 2026-11-29.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16
cat > ask.mjs <<'JS'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
const exchanges = ['2345678', '4302345', '6402345', '8612345', '9642345'];
const isKnown = (code) => exchanges.some((rest) => parsePhoneNumberFromString(`+1${code}${rest}`)?.isValid());
const unknown = ['436', '457', '621', '679', '861', '924'].filter((code) => !isKnown(code));
console.log('libphonenumber-js 1.13.16\n  in service, and invalid to it:', unknown.join(' '));
const odd = ['+19002345678', '+15039761234', '+18769261234', '+12423221234'].map((value) => parsePhoneNumberFromString(value));
for (const number of odd) console.log(' ', number?.number, number?.isValid() ? 'valid' : 'invalid', number?.country, number?.getType());
const is = unknown.length > 0 && odd.every((number) => number?.isValid());
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.mjs
