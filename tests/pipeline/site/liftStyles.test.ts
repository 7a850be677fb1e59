import { describe, expect, it } from 'vitest';
import { liftStyles } from '../../../src/pipeline/site/liftStyles';

describe('styles that are lifted out of drawn HTML', () => {
  it('become rules, one for each different value, with a class in place of the attribute', () => {
    const { parts, rules } = liftStyles([
      '<g style="--unit: 0.5"><circle r="1" class="dot s-1" style="translate: 1px 2px"/></g>',
      '<i style="translate: 1px 2px" class="tick"></i>',
    ]);
    expect(parts).toEqual([
      '<g class="y0"><circle r="1" class="y1 dot s-1"/></g>',
      '<i class="y1 tick"></i>',
    ]);
    expect(rules).toBe('.y0{--unit: 0.5}.y1{translate: 1px 2px}');
  });

  it('take quotes and ampersands as a browser would read them', () => {
    expect(liftStyles(['<i style="--a: &quot;x &amp;amp; y&quot;"></i>']).rules).toBe(
      '.y0{--a: "x &amp; y"}',
    );
  });

  it('leave words and other attributes as they are, whatever they hold', () => {
    const html =
      '<p title=\'a style="x"\' data-a="b > c" hidden>style="no"</p><input disabled value="style">';
    expect(liftStyles([html])).toEqual({ parts: [html], rules: '' });
    expect(liftStyles(['<p data-a="b > c" style="color: red" hidden>'])).toEqual({
      parts: ['<p data-a="b > c" class="y0" hidden>'],
      rules: '.y0{color: red}',
    });
  });

  it('drop a style that says nothing', () => {
    expect(liftStyles(['<p style="">x</p>'])).toEqual({ parts: ['<p>x</p>'], rules: '' });
  });
});
