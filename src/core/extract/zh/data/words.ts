/** Words before a number that bound it. */
export const ZH_BOUNDS_BEFORE = `
>: 超过, 超過, 超, 逾, 突破, 多于, 大于, 高于, 不止, 超出
>=: 至少, 不少于, 不低于, 不小于, 最少
<: 少于, 低于, 不足, 不到, 未满, 未滿, 小于
<=: 最多, 不超过, 不超過, 至多, 不高于, 不大于, 不多于
~: 约合, 约为, 约, 約, 大约, 大約, 近, 接近, 将近, 將近, 大概, 估计, 左右
`;

/** The same, behind the number. */
export const ZH_BOUNDS_AFTER = `
>=: 以上, 及以上, 或以上
<: 以下
<=: 以内, 之内, 及以下
~: 左右, 上下
`;

/** Words that say that something rose or fell. */
export const ZH_CHANGES = `
up: 增长, 增長, 上升, 提高, 增加, 扩大, 擴大, 上涨, 上漲, 提升, 上调, 上調, 涨, 漲, 升, 增, 攀升, 加快, 回升, 高出
down: 下降, 减少, 減少, 回落, 降低, 下跌, 缩小, 縮小, 下滑, 收窄, 下调, 下調, 减, 減, 跌, 降, 放缓, 放緩, 萎缩, 缩减
`;

/** Verbs of change that carry a multiple: the number behind is where it went. */
export const ZH_LEVELS = `至, 到, 为, 為, 成`;
