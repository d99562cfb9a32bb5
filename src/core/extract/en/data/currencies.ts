/**
 * Currencies, one per line: `name; ISO 4217 code; words; signs before the number; signs behind it`.
 *
 * - name: the plural under which the currency is known everywhere.
 * - code: empty where the name is shared by several currencies ("dollars").
 * - words: the singular and other names; a plural in -s is understood.
 * - signs: as written; the ISO code is understood on both sides. `*` means only right behind the digits.
 */
export const CURRENCIES = `
dollars; ; dollar, buck; $, ＄, dollar; $
US dollars; USD; us dollar, u.s. dollar, united states dollar, american dollar, greenback; US$, $US, U.S.$, US $, U.S. $, U.S $, USD$;
Australian dollars; AUD; australian dollar, aussie dollar; A$, AU$, $A, AU $;
Canadian dollars; CAD; canadian dollar; C$, CA$, CAN$, $C, Can$, C $;
Hong Kong dollars; HKD; hong kong dollar; HK$, $HK, HK $;
New Zealand dollars; NZD; new zealand dollar, kiwi dollar; NZ$, $NZ, NZ $;
Singapore dollars; SGD; singapore dollar, singaporean dollar; S$, SG$, S $;
Taiwan dollars; TWD; taiwan dollar, new taiwan dollar; NT$, NT $;
Jamaican dollars; JMD; jamaican dollar; J$;
cents; ; cent, us cent; ; ¢, *c
euros; EUR; euro, euros; €, EURO, EUROS; €
pounds sterling; GBP; pound sterling, pounds sterling, sterling, british pound, quid; £, ￡; £
pence; GBX; penny, pennies, pence; ; *p
Egyptian pounds; EGP; egyptian pound; E£;
Lebanese pounds; LBP; lebanese pound; ;
Japanese yen; JPY; yen, japanese yen; JP¥, JPY¥; 円
yen or yuan; ; ; ¥, ￥; ¥, ￥
Chinese yuan; CNY; yuan, chinese yuan, renminbi, yuan renminbi, kuai; RMB, CN¥, CNY¥, RMB¥, Rmb, rmb; RMB, 元, rmb
mao; ; mao; ;
rupees; ; rupee; Rs, Rs., Re;
Indian rupees; INR; indian rupee; ₹;
Pakistani rupees; PKR; pakistani rupee; ;
Sri Lankan rupees; LKR; sri lankan rupee; ரூ; ரூ
South Korean won; KRW; won, korean won, south korean won; ₩; ₩
Swiss francs; CHF; swiss franc; SFr, Fr.;
francs; ; franc, french franc; ;
shekels; ILS; shekel, israeli shekel, new israeli shekel; ₪, NIS; ₪, NIS
Malaysian ringgit; MYR; ringgit, malaysian ringgit; RM; RM
sen; ; sen; sen;
Indonesian rupiah; IDR; rupiah, indonesian rupiah; Rp, Rp.;
Philippine pesos; PHP; philippine peso; ₱, P;
Mexican pesos; MXN; mexican peso; Mex$, MX$, Mex $, mex$;
pesos; ; peso; ;
pesetas; ESP; peseta; ;
Thai baht; THB; baht, thai baht; ฿; ฿
Vietnamese dong; VND; dong, vietnamese dong; ₫; ₫
Turkish lira; TRY; turkish lira, lira; ₺, TL; ₺, TL
Russian roubles; RUB; rouble, ruble, russian rouble, russian ruble; ₽; ₽
Ukrainian hryvnia; UAH; hryvnia, ukrainian hryvnia; ₴; ₴
South African rand; ZAR; rand, south african rand; R; 
Nigerian naira; NGN; naira, nigerian naira; ₦;
Kenyan shillings; KES; kenyan shilling, shilling; KSh, Ksh, Sh;
Ghanaian cedis; GHS; cedi, ghanaian cedi; GH₵, ₵;
Brazilian reais; BRL; brazilian real, reais; R$;
Argentine pesos; ARS; argentine peso; ;
Chilean pesos; CLP; chilean peso; ;
Colombian pesos; ; colombian peso; ;
Costa Rican colones; CRC; costa rican colon, colon; ₡; ₡
Georgian lari; GEL; lari, georgian lari; ₾; ₾
Lao kip; LAK; kip, lao kip; ₭; ₭
Kazakh tenge; KZT; tenge, kazakh tenge; ₸; ₸
Swedish kronor; SEK; krona, kronor, swedish krona, swedish crown; ;
Norwegian kroner; NOK; norwegian krone, norwegian kroner, norwegian crown; ;
Danish kroner; DKK; danish krone, danish kroner, danish crown; ;
kroner; ; krone, kroner, crown; kr; kr
Polish zloty; PLN; zloty, zlotys, polish zloty; zł; zł
Czech koruna; CZK; koruna, czech koruna, czech crown; Kč; Kč
Hungarian forint; HUF; forint, hungarian forint; Ft; Ft
Romanian lei; RON; lei, romanian leu; ;
Saudi riyals; SAR; riyal, saudi riyal; SR;
UAE dirhams; AED; dirham, uae dirham; Dh, Dhs;
Kuwaiti dinars; KWD; kuwaiti dinar; ;
dinars; ; dinar; ;
Iranian rials; IRR; rial, iranian rial; ;
Finnish markka; FIM; finnish markka, markka; ;
German marks; DEM; german mark, deutsche mark, deutschmark, mark; DM;
Italian lire; ITL; italian lira, lire; ;
Netherlands guilders; NLG; guilder, dutch guilder, netherlands guilder; ;
bitcoins; BTC; bitcoin; ₿, Ƀ; ₿, Ƀ
satoshis; ; satoshi; ;
ether; ETH; ether of ethereum; ;
`;
