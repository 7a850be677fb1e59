import { describe, expect, it } from 'vitest';
import { entriesOf, plain, readParameters } from '../../src/choice/parameters';

const own = (text: string) => Object.fromEntries(readParameters(text).own);
const unknown = (text: string) => readParameters(text).unknown;

describe('what an address says', () => {
  it.each([
    ['C2: ampersands as HTML writes them', '?lang=de&amp;area=forced&amp;region=nairobi'],
    ['written so twice', '?lang=de&amp;amp;area=forced&AMP;region=nairobi'],
    ['or by their number', '?lang=de&#38;area=forced&#x26;region=nairobi&#038;'],
    ['or half encoded', '?lang=de&amp%3Barea=forced&amp%253Bregion=nairobi&%23038;date=&amp%3Butm_source=x'],
    ['or as JSON writes them', '?lang=de\\u0026area=forced%5Cu0026region=nairobi'],
    ['or taken for the sign that `&reg` stands for', '?lang=de&area=forced®ion=nairobi'],
    ['also where that was encoded', '?lang=de&area=forced%C2%AEion=nairobi'],
    ['encoded', '?lang=de%26amp;area=forced%26region=nairobi'],
    ['encoded as a whole', '?lang%3Dde%26area%3Dforced%26amp%3Bregion%3Dnairobi'],
    ['encoded twice', '?lang=de%2526area%253Dforced&region%3Dnairobi'],
    ['equals signs as mail encodes them', '?lang=3Dde&area=3Dforced&region=3Dnairobi'],
    ['keys in capitals', '?Lang=de&AREA=forced&Region=nairobi'],
    ['a second question mark', '??lang=de?area=forced&region=nairobi'],
    ['a hash-bang', '?!lang=de&area=forced&region=nairobi#!'],
    ['a hash in place of an ampersand, encoded', '?lang=de&area=forced%23region=nairobi'],
    ['a fragment, encoded too', '?lang=de&area=forced&region=nairobi%23map'],
    ['spaces and line breaks around', '?+lang=de%0D%0A&%20area=forced&region=nairobi%20'],
    ['empty parts', '?&&lang=de&=&area=forced&date=&match&region=nairobi&'],
  ])('is understood with %s', (_, text) => {
    const said = Object.entries(own(text)).map(([key, values]) => [key, values.map(plain)]);
    expect(Object.fromEntries(said)).toEqual({ lang: ['de'], area: ['forced'], region: ['nairobi'] });
    expect(unknown(text)).toEqual([]);
  });

  it('keeps all values of a key that is repeated', () => {
    expect(own('?area=forced&lang=de&area=development')).toEqual({
      area: ['forced', 'development'],
      lang: ['de'],
    });
    expect(entriesOf(['forced,', ',development, law'])).toEqual(['forced', 'development', 'law']);
  });

  it('keeps what it knows no parameter for, and signs that it cannot decode', () => {
    expect(unknown('?colour=red&%E0%A4%A&=forced&x=%zz')).toEqual([
      { key: 'colour', value: 'red' },
      { key: '%E0%A4%A', value: '' },
      { key: '=forced', value: 'forced' },
      { key: 'x', value: '%zz' },
    ]);
  });

  it.each(
    (
      'srsltid gbraid wbraid gad_source gad_campaignid gclid gclsrc dclid twclid yclid ttclid fbclid msclkid _gl _ga ' +
      'li_fat_id igsh igshid si _hsenc _hsmi hsCtaTracking mkt_tok fb_action_ids fb_source mc_cid mc_eid ref ref_src ' +
      'utm_source utm_x vero_id oly_enc_id oly_anon_id rb_clickid irclickid s_cid cmpid wickedid mtm_campaign pk_kwd ' +
      'hsa_acc mibextid trk spm wt_mc wt.mc_id xtor epik dm_i ef_id _anything ' +
      'guccounter guce_referrer guce_referrer_sig rcm share_id rdt_cid ScCid s_kwcid at_medium at_campaign ' +
      'at_recipient_id at_recipient_list oft_c oft_ck oft_d oft_id oft_ids oft_k oft_lk oft_sk vero_conv vgo_ee ' +
      'wickedsource bsft_uid et_rid sc_customer sc_eh sc_uid ss_email_id irgwc bbeml tblci dicbo obOrigUrl emci emdi ' +
      'ceid akid usqp amp_js_v amp_gsa elqTrackId elqTrack spMailingID spUserID spJobID spReportId sfmc_id mi_u ' +
      'et_cid hss_channel nb_klid kwp_0 awt_l sms_ss itm_source ns_campaign ns_mchannel cmp ncid wprov xmt slof'
    ).split(' '),
  )('C3: passes over %s, which other sites append', (key) => {
    expect(readParameters(`?${key}=Cj0K&area=forced&${key}`)).toEqual({
      own: new Map([['area', ['forced']]]),
      unknown: [],
    });
  });

  it.each(['country_code', 'officeId', 'map_date', 'story_ids'])(
    'names %s, which was meant for us though it looks like theirs',
    (key) => {
      expect(unknown(`?${key}=KEN`)).toEqual([{ key, value: 'KEN' }]);
    },
  );

  it('C4: takes signs that say nothing for a value that is not understood, unless they stand beside one', () => {
    expect(own('?country=🇰🇪&area=***&region=—,)&status=&office= ,')).toEqual({
      country: ['🇰🇪'],
      area: ['***'],
      region: ['—,)'],
      office: [' ,'],
    });
    expect(entriesOf(['***'])).toEqual(['***']);
    expect(entriesOf(['🇰🇪,KEN'])).toEqual(['🇰🇪', 'KEN']);
    expect(entriesOf(['forced,).', '—'])).toEqual(['forced']);
    expect(entriesOf([' ,', ''])).toEqual([]);
  });

  it('takes nothing of ours from what another site appended', () => {
    expect(
      own('?utm_content=a%26area%3Dforced&ref=https://example.org/?area=forced&date=2005-03-01'),
    ).toEqual({
      date: ['2005-03-01'],
    });
  });
});

describe('a value', () => {
  it.each([
    'forced)',
    'forced.',
    '<forced>',
    '“forced”,',
    "'forced'",
    'forced).',
    'for\u00adced',
    ' for ced\u200b',
  ])('is meant without what a text put around or into it: %s', (value) => {
    expect(plain(value)).toBe('forced');
  });

  it('is read without a hang however long it is, and what stands too far behind is named', () => {
    const long = '.-'.repeat(200_000);
    expect(plain(`forced${long}`)).toBe('forced');
    expect(plain(`${long}a`)).toHaveLength(400_000);
    expect(plain('.'.repeat(200_000))).toBe('');
    const { own, unknown } = readParameters(`?${'area=x&'.repeat(100_000)}`);
    expect(own.get('area')?.length).toBeGreaterThan(2000);
    expect(unknown).toHaveLength(1);
  });

  it('keeps its hyphens, whichever a text program made of them, and its sign', () => {
    expect(plain('2017\u201103\u201301')).toBe('2017-03-01');
    expect(plain('san- jose')).toBe('san-jose');
    expect(plain('-1')).toBe('-1');
  });
});
