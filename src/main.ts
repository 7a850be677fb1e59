import { mount } from 'svelte';
import { core } from 'virtual:atlas/core';
import { shapes } from 'virtual:atlas/shapes';
import App from './App.svelte';
import { Atlas } from './atlas.svelte';
import { Choice } from './choice/choice.svelte';
import { parseQuery } from './choice/query';
import { buildWorld } from './model/world';
import { loadLanguage } from './text/language';
import './style/base.css';

const today = new Date().toISOString().slice(0, 10);
const world = buildWorld(core);
const { chosen, faults } = parseQuery(location.search, world, today);
const atlas = new Atlas(world, new Choice(chosen), await loadLanguage(chosen.lang), today);
atlas.faults = faults;

const target = document.getElementById('app');
if (!target) throw new Error('index.html: no element with the id "app" to put the atlas into');
mount(App, { target, props: { atlas, shapes } });
