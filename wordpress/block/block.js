/** The block in the editor: the finder itself in a frame, and what an author may choose beside it. */
((
  { blocks, blockEditor, components, element, i18n },
  { regions, kinds, hasNear, preview, nonce },
) => {
  const { createElement: h, Fragment } = element;
  const { __ } = i18n;

  const KIND_WORDS = {
    crisis: __('Crisis lines', 'helpline-finder'),
    talk: __('Someone to talk to', 'helpline-finder'),
    'text-chat': __('Text or chat', 'helpline-finder'),
    'use-with-me': __('Stays on the line while you use', 'helpline-finder'),
    naloxone: __('Naloxone', 'helpline-finder'),
    'harm-reduction': __('Safer use', 'helpline-finder'),
    treatment: __('Treatment', 'helpline-finder'),
    'peer-support': __('Peer support', 'helpline-finder'),
    family: __('Family and friends', 'helpline-finder'),
    information: __('Information', 'helpline-finder'),
  };

  const previewAddress = ({ region, near, area, lang, kinds: chosen, headingLevel, compact }) => {
    const address = new URL(preview, location.href);
    const values = {
      region,
      near,
      area,
      lang,
      kinds: chosen.join(' '),
      'heading-level': headingLevel,
    };
    for (const [name, value] of Object.entries(values)) {
      if (value) address.searchParams.set(name, value);
    }
    if (compact) address.searchParams.set('compact', '1');
    address.searchParams.set('_wpnonce', nonce);
    return address.href;
  };

  const option = (value, label) => ({ value, label });

  const inspector = ({ attributes, setAttributes }) =>
    h(
      blockEditor.InspectorControls,
      null,
      h(
        components.PanelBody,
        { title: __('What it shows', 'helpline-finder') },
        h(components.SelectControl, {
          label: __('State, province or territory', 'helpline-finder'),
          value: attributes.region,
          options: [
            option('', __('As in the settings', 'helpline-finder')),
            ...Object.entries(regions).map(([code, name]) => option(code, `${name} (${code})`)),
          ],
          onChange: (region) => setAttributes({ region }),
        }),
        hasNear &&
          h(components.TextControl, {
            label: __('Town, county or ZIP code to start near', 'helpline-finder'),
            value: attributes.near,
            onChange: (near) => setAttributes({ near }),
          }),
        h(components.TextControl, {
          label: __('County, city or tribe that the page is for', 'helpline-finder'),
          value: attributes.area,
          onChange: (area) => setAttributes({ area }),
        }),
        h(components.SelectControl, {
          label: __('Language', 'helpline-finder'),
          value: attributes.lang,
          options: [
            option('', __('As the page', 'helpline-finder')),
            option('en', 'English'),
            option('fr', 'Français'),
            option('es', 'Español'),
          ],
          onChange: (lang) => setAttributes({ lang }),
        }),
        h(components.SelectControl, {
          label: __('Level of its headings', 'helpline-finder'),
          value: attributes.headingLevel,
          options: [option('', '2'), ...['1', '3', '4', '5'].map((level) => option(level, level))],
          onChange: (headingLevel) => setAttributes({ headingLevel }),
        }),
        h(components.ToggleControl, {
          label: __('Short, for a sidebar', 'helpline-finder'),
          checked: attributes.compact,
          onChange: (compact) => setAttributes({ compact }),
        }),
      ),
      h(
        components.PanelBody,
        { title: __('Only these needs', 'helpline-finder'), initialOpen: false },
        h('p', null, __('Choose none to show all. 911 and 988 always stay.', 'helpline-finder')),
        kinds.map((kind) =>
          h(components.CheckboxControl, {
            key: kind,
            label: KIND_WORDS[kind] ?? kind,
            checked: attributes.kinds.includes(kind),
            onChange: (isOn) =>
              setAttributes({
                kinds: kinds.filter((one) =>
                  one === kind ? isOn : attributes.kinds.includes(one),
                ),
              }),
          }),
        ),
      ),
    );

  blocks.registerBlockType('helpline-finder/finder', {
    edit(properties) {
      return h(
        Fragment,
        null,
        inspector(properties),
        h(
          'div',
          blockEditor.useBlockProps(),
          h('iframe', {
            src: previewAddress(properties.attributes),
            title: __('Preview of the Helpline Finder', 'helpline-finder'),
            style: { width: '100%', height: '36em', border: '1px solid currentColor' },
          }),
        ),
      );
    },
    save: () => null,
  });
})(window.wp, window.helplineFinderBlock);
