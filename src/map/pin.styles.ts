import { css } from 'lit';

/** Pins: told apart by outline and sign; their colours only help. White edges keep 3:1 on light, dark and street maps. */
export const pinStyles = css`
  .spot {
    inline-size: 0;
    block-size: 0;
  }

  .pin {
    position: absolute;
    inset: -22px auto auto -22px;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    cursor: pointer;
    pointer-events: auto;
  }

  .shape {
    inline-size: 32px;
    block-size: 32px;
    overflow: visible;
    filter: drop-shadow(0 1px 1.5px rgb(0 0 0 / 0.45));
  }

  .shape .outline {
    fill: var(--_kind);
    stroke: #fff;
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .shape .sign {
    fill: none;
    stroke: #fff;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .pin-naloxone,
  .kind-naloxone {
    --_kind: #0b5d57;
  }

  .pin-harm-reduction,
  .kind-harm-reduction {
    --_kind: #6a35a5;
  }

  .pin-treatment,
  .kind-treatment {
    --_kind: #1a4f94;
  }

  .pin-peer-support,
  .kind-peer-support {
    --_kind: #84480a;
  }

  .pin-line,
  .kind-line {
    --_kind: #84295d;
  }

  .pin-other,
  .kind-other {
    --_kind: #3f4d4b;
  }

  .pin-treatment .sign,
  .kind-treatment .sign,
  .pin-harm-reduction .sign,
  .kind-harm-reduction .sign {
    fill: #fff;
    stroke-width: 1;
  }

  .group span {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    min-inline-size: 38px;
    block-size: 38px;
    padding-inline: 6px;
    border: 3px double #14201f;
    border-radius: 19px;
    background: #fff;
    color: #14201f;
    font: 700 14px/1 system-ui, sans-serif;
    box-shadow: 0 1px 3px rgb(0 0 0 / 0.45);
  }

  .pin:hover .shape,
  .pin.current .shape {
    inline-size: 40px;
    block-size: 40px;
  }

  .pin:focus-visible {
    outline: 3px solid #14201f;
    outline-offset: 1px;
    box-shadow: 0 0 0 7px #fff;
  }

  .pin.current {
    background: #ffd75e;
    outline: 3px solid #14201f;
    outline-offset: -1px;
  }

  .pin.current:focus-visible {
    outline-offset: 2px;
  }

  .here {
    position: absolute;
    inset: -11px auto auto -11px;
    box-sizing: border-box;
    inline-size: 22px;
    block-size: 22px;
    border: 5px solid #14201f;
    border-radius: 50%;
    outline: 2px solid #fff;
  }

  .here.about {
    inset: -24px auto auto -24px;
    inline-size: 48px;
    block-size: 48px;
    border: 4px dashed #14201f;
    background: rgb(255 255 255 / 0.35);
  }

  .shapes .here {
    position: static;
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    border-width: 4px;
  }

  @media (forced-colors: active) {
    .shape .outline {
      fill: Canvas;
      stroke: CanvasText;
    }

    .shape .sign {
      stroke: CanvasText;
    }

    .pin-treatment .sign,
    .kind-treatment .sign,
    .pin-harm-reduction .sign,
    .kind-harm-reduction .sign {
      fill: CanvasText;
    }

    .pin.current,
    .pin:focus-visible {
      outline-color: Highlight;
      background: Highlight;
    }

    .here {
      border-color: Highlight;
    }
  }
`;
