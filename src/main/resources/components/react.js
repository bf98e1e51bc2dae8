// What components import of React 18 and 19, as a server renders it: state is the initial one, effects never run.
import unknown from 'docusaurus-lint/unknown';

const show = ({children}) => children;
const list = (children) =>
  children === undefined || children === null || typeof children === 'boolean'
    ? []
    : Array.isArray(children)
      ? children.flatMap(list)
      : [children];

export const Fragment = show;
export const StrictMode = show;
export const Suspense = show;
export const Profiler = show;
export const useState = (initial) => [typeof initial === 'function' ? initial() : initial, () => {}];
export const useReducer = (reducer, argument, init) => [init ? init(argument) : argument, () => {}];
export const useRef = (initial) => ({current: initial});
export const useMemo = (compute) => compute();
export const useCallback = (callback) => callback;
export const useEffect = () => {};
export const useLayoutEffect = () => {};
export const useInsertionEffect = () => {};
export const useImperativeHandle = () => {};
export const useDebugValue = () => {};
export const useId = () => ':r0:';
export const useTransition = () => [false, () => {}];
export const useDeferredValue = (value) => value;
export const useSyncExternalStore = (subscribe, snapshot, serverSnapshot) =>
  serverSnapshot ? serverSnapshot() : unknown;
export const useContext = () => unknown;
export const use = () => unknown;
export const createContext = () => ({Provider: show, Consumer: () => unknown});
export const createRef = () => ({current: null});
export const forwardRef = (render) => (props) => render(props, null);
export const memo = (component) => component;
export const lazy = (load) => async (props) => createElement((await load()).default, props);
export const startTransition = () => {};
export const isValidElement = (value) => value !== null && typeof value === 'object' && '$$typeof' in value;
export const createElement = (type, props, ...children) => {
  const {key, ...own} = props ?? {};
  return {
    $$typeof: 'react.element',
    type,
    key: key ?? null,
    props: children.length === 0 ? own : {...own, children: children.length === 1 ? children[0] : children},
  };
};
export const cloneElement = (element, props, ...children) => ({
  ...element,
  props: {...element.props, ...props, ...(children.length === 0 ? {} : {children})},
});
export const Children = {
  map: (children, each) => list(children).map((child, i) => each(child, i)),
  forEach: (children, each) => list(children).forEach((child, i) => each(child, i)),
  count: (children) => list(children).length,
  toArray: list,
  only: (child) => child,
};
export class Component {
  constructor(props, context) {
    this.props = props;
    this.context = context;
  }
  setState() {}
  forceUpdate() {}
}
export class PureComponent extends Component {}

export default {
  Fragment, StrictMode, Suspense, Profiler, useState, useReducer, useRef, useMemo, useCallback, useEffect, useLayoutEffect,
  useInsertionEffect, useImperativeHandle, useDebugValue, useId, useTransition, useDeferredValue, useSyncExternalStore,
  useContext, use, createContext, createRef, forwardRef, memo, lazy, startTransition, isValidElement, createElement,
  cloneElement, Children, Component, PureComponent,
};
