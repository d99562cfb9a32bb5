/** Units as Chinese reports write them, one per line: `kind; name; words`. The name is the same as the English one where there is one; `*` is the word itself. */
export const ZH_UNITS = `
percent; percent; %, ％, 个百分比
percent; permille; ‰
percentage-point; percentage points; 个百分点, 個百分點, 百分点, 百分點
percentage-point; basis points; 个基点, 個基點, 基点
multiple; times; 倍
index; points; 个点, 点位
money:CNY; Chinese yuan; 元人民币, 元人民幣, 人民币, 元, 块钱, 圆
money:USD; US dollars; 美元, 美金
money:EUR; euros; 欧元, 歐元
money:JPY; Japanese yen; 日元, 日圆, 日圓
money:HKD; Hong Kong dollars; 港元, 港币, 港幣
money:GBP; pounds sterling; 英镑, 英鎊
money:KRW; South Korean won; 韩元, 韓元
money:AUD; Australian dollars; 澳元
money:CAD; Canadian dollars; 加元
money:TWD; Taiwan dollars; 新台币, 新臺幣
money:RUB; Russian roubles; 卢布, 盧布
money:CHF; Swiss francs; 瑞士法郎
money; mao; 角
measure; kilometres; 公里, 千米, km
measure; metres; 米
measure; centimetres; 厘米
measure; millimetres; 毫米
measure; nautical miles; 海里
measure; square kilometres; 平方公里, 平方千米
measure; square metres; 平方米, 平米
measure; hectares; 公顷, 公頃
measure; mu; 亩, 畝
measure; cubic metres; 立方米, 方
measure; tonnes; 吨, 噸
measure; kilograms; 公斤, 千克
measure; jin; 斤
measure; grams; 克
measure; litres; 升
measure; barrels; 桶
measure; tonnes of coal equivalent; 吨标准煤
measure; kilowatt-hours; 千瓦时, 千瓦時, 度电
measure; kilowatts; 千瓦
measure; megawatts; 兆瓦
measure; gigawatts; 吉瓦
measure; degrees Celsius; 摄氏度, 攝氏度, ℃
measure; degrees; 度
measure; seconds; 秒
measure; minutes; 分钟, 分鐘
measure; hours; 小时, 小時, 个小时
measure; days; 天
measure; weeks; 周, 个星期
measure; months; 个月, 個月
measure; years; 年
measure; years old; 岁, 歲, 周岁
measure; person-times; 人次
measure; tonne-kilometres; 吨公里
measure; passenger-kilometres; 人公里
measure; twenty-foot equivalent units; 标准箱, 标箱
measure; kilometres per hour; 公里/小时
measure; yuan per square metre; 元/平方米
count; people; 人, 名, 位
count; households; 户, 戶
count; *; 个, 個, 只, 隻, 件, 项, 項, 条, 條, 种, 種, 台, 臺, 套, 辆, 輛, 艘, 架, 座, 所, 家, 间, 間, 处, 處, 起, 例, 宗, 部, 张, 張, 篇, 份, 株, 棵, 头, 頭, 匹, 幢, 栋, 棟, 次, 场, 場, 届, 本, 册, 列, 颗, 顆, 枚, 批, 期, 层, 層, 道, 双, 雙, 对, 對, 袋, 箱, 瓶, 盒, 片, 块, 塊, 根, 支, 门, 門, 趟, 班, 组, 組, 款, 类, 類, 级, 级, 笔, 筆, 单, 單, 票
`;
