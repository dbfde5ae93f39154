'use strict';

/* global BigInt */

const VALUES = [
  '1',
  '-1',
  '18446744073709551615',
  '-18446744073709551615',
  '18446744073709551616',
  '-18446744073709551616',
  '18446744073709551617',
  '-18446744073709551617',
  '340282366920938463463374607431768211455',
  '-340282366920938463463374607431768211455',
  '340282366920938463463374607431768211456',
  '-340282366920938463463374607431768211456',
  '340282366920938463463374607431768211457',
  '-340282366920938463463374607431768211457',
  '-20815864389328798163850480654728171077230524494533409610638224700807216119346720596024478883464648369684843227908562015582767132496646929816279813211354641525848259018778440691546366699323167100945918841095379622423387354295096957733925002768876520583464697770622321657076833170056511209332449663781837603694136444406281042053396870977465916057756101739472373801429441421111406337458177',
  '486872654738491322597045029197484104691954009386838734938689782924497837000594953575472124',
  '-4918414085142334309098588797094294300062784104980392523438864446580513203494712385899699809048865733811934130391433231855673481816476369431794355806340072511427075345857566775759787803726787989423799592436255356',
];

module.exports = {
  rule: 'What napi_create_bigint_words makes of the words of a BigInt is that BigInt: both signs, around 2^64 and 2^128, up to 2^1280',
  from: 'https://nodejs.org/api/n-api.html#napi_create_bigint_words',
  basis: [
    'napi_create_bigint_words: minus one to the power of sign_bit, times the sum of words[i] times 2^64 to the power of i',
    'napi_get_value_bigint_words: a sign bit, little-endian 64-bit words, and their number',
  ],
  napi: 6,
  covers: ['V-419', 'VN165'],
  catches: [
    'napi_create_bigint_words:does-nothing',
    'napi_create_bigint_words:other-status',
    'napi_create_bigint_words:result-changed',
    'napi_get_value_bigint_words:does-nothing',
    'napi_get_value_bigint_words:other-status',
    'napi_get_value_bigint_words:result-changed',
  ],

  scenario(addon, { record }) {
    VALUES.forEach((value) => record('value', addon.run(BigInt(value))));
  },

  expect(t, { statuses, recorded, exit }) {
    const made = recorded('value');
    t.equal(made.length, VALUES.length, 'each BigInt comes back');
    VALUES.forEach((value, i) => t.equal(made[i], `${value}n`, `${value}n comes back`));
    t.ok(
      ['napi_get_value_bigint_words', 'napi_create_bigint_words'].every((name) =>
        statuses(name).every((status) => status === 'napi_ok'),
      ),
      'each call succeeds',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
