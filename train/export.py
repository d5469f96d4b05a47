"""Writes a trained network as the file that lib/engine/network/weights reads, with the words of one language.

  python3 train/export.py MODEL.pt[,MODEL.pt] LANG OUT.bin [NUMBERS.json]

Of several models that went on from the same one the mean is written (Wortsman et al. 2022).
NUMBERS.json holds what is fitted after training (calibration, coreference): names and numbers, lists allowed.
"""
import json
import struct
import sys
import numpy as np
import torch
from model import SCHEMES


class Writer:
    def __init__(self):
        self.arrays, self.body = [], bytearray()

    def add(self, name, kind, array, rows=0, columns=0):
        dtype = dict(i8=np.int8, u8=np.uint8, u32=np.uint32, f32=np.float32)[kind]
        array = np.ascontiguousarray(array, dtype=dtype).ravel()
        self.body += b'\0' * (-len(self.body) % 4)
        self.arrays.append(dict(name=name, kind=kind, at=len(self.body), length=len(array), rows=rows, columns=columns))
        self.body += array.tobytes()

    def matrix(self, name, weight, bias):
        """Signed bytes with a scale a row, in blocks of 8 rows by 2 columns (see kernels.ts)."""
        rows, columns = -(-weight.shape[0] // 8) * 8, -(-weight.shape[1] // 8) * 8
        w = np.zeros((rows, columns), dtype=np.float32)
        w[:weight.shape[0], :weight.shape[1]] = weight
        scales = np.maximum(np.abs(w).max(1), 1e-8) / 127
        q = np.clip(np.rint(w / scales[:, None]), -127, 127).astype(np.int8)
        packed = q.reshape(rows // 8, 8, columns // 2, 2).transpose(0, 2, 1, 3)
        b = np.zeros(rows, dtype=np.float32)
        b[:len(bias)] = bias
        self.add(name, 'i8', packed, rows, columns)
        self.add(name + '.scales', 'f32', scales)
        self.add(name + '.bias', 'f32', b)

    def save(self, path, numbers):
        header = json.dumps(dict(numbers=numbers, arrays=self.arrays)).encode()
        header += b' ' * (-len(header) % 4)
        with open(path, 'wb') as file:
            file.write(b'WHN1' + struct.pack('<I', len(header)) + header + self.body)
        return 8 + len(header) + len(self.body)


def grid(vectors):
    """The step of each dimension, for 16 of them, that leaves the least squared error."""
    best_scale, best_error = None, None
    spread = vectors.std(0)
    for factor in np.linspace(.2, .5, 16):
        scale = spread * factor
        error = ((np.clip(np.rint(vectors / scale), -8, 7) * scale - vectors) ** 2).sum(0)
        if best_error is None:
            best_scale, best_error = scale.copy(), error
        better = error < best_error
        best_scale[better], best_error[better] = scale[better], error[better]
    return best_scale.astype(np.float32)


def nibbles(vectors, steps):
    """Four bits a dimension, two to a byte, the low one first."""
    q = (np.clip(np.rint(vectors / steps), -8, 7) + 8).astype(np.uint8)
    return q[:, ::2] | q[:, 1::2] << 4


def bytes_of(table):
    scale = np.abs(table).max() / 127
    return np.rint(table / scale).astype(np.int8), scale


def main():
    model, *others = [torch.load(path) for path in sys.argv[1].split(',')]
    number = model['langs'].index(sys.argv[2])
    numbers = {}
    if len(sys.argv) > 4:
        with open(sys.argv[4]) as file:
            numbers = json.load(file)
    s = {k: np.mean([m['state'][k].numpy() for m in (model, *others)], axis=0) for k in model['state']}
    w = Writer()
    before = sum(len(k) + 2 for k in model['keys'][:number])
    rows = slice(before, before + len(model['keys'][number]) + 2)
    vectors = s['word.weight'][rows]
    w.add('words.keys', 'u32', model['keys'][number])
    scales = grid(vectors)
    w.add('words.vectors', 'u8', nibbles(vectors, scales))
    w.add('words.scales', 'f32', scales)
    w.add('words.cue', 'u8', model['cue'][rows])
    for name in ('suffix', 'prefix', 'shape', 'cue'):
        q, scale = bytes_of(s[f'features.{name}.weight'])
        w.add(name, 'i8', q, *q.shape)
        w.add(name + '.scale', 'f32', [scale])
    own = vectors.shape[1] + sum(s[f'features.{n}.weight'].shape[1] for n in ('suffix', 'prefix', 'shape', 'cue'))
    conv = s['conv.weight']                                     # [width, inputs, 3]
    width = conv.shape[0]
    taps = conv.transpose(2, 0, 1).reshape(3 * width, -1)
    w.matrix('project', taps[:, :own], np.zeros(3 * width))
    places = s['features.quotation.weight'].shape[1]
    for name, columns in (('quotation', slice(own, own + places)), ('place', slice(own + places, None))):
        table = s[f'features.{name}.weight'] @ taps[:, columns].T
        w.add(name, 'f32', table, *table.shape)
    w.add('conv.bias', 'f32', s['conv.bias'])
    for ours, theirs in (('first', 'one'), ('second', 'two'), ('link', 'link_gru')):
        w.matrix(ours + '.in', s[theirs + '.input'], s[theirs + '.input_bias'])
        for d, way in enumerate(('forward', 'backward')):
            h = s[theirs + '.weight'].shape[1]
            w.matrix(f'{ours}.{way}', s[theirs + '.weight'][d].T, np.concatenate([np.zeros(2 * h), s[theirs + '.bias'][d, 0]]))
    both = lambda name, part: np.concatenate([s[f'{name}.{scheme}.{part}'] for scheme in SCHEMES])
    w.matrix('tagger', *(np.concatenate([both('taggers', part), s[f'names.{part}'], s[f'called.{part}']]) for part in ('weight', 'bias')))
    w.matrix('link.token', s['link_token.weight'], s['link_token.bias'])
    link = s['link_ends.weight'].shape[0]
    w.matrix('link.ends', np.concatenate([s['link_ends.weight'], s['valid_in.weight']]), np.concatenate([np.zeros(link), s['valid_in.bias']]))
    w.matrix('valid', s['validity.weight'], s['validity.bias'])
    w.matrix('right.in', s['right_in.weight'], s['right_in.bias'])
    w.matrix('right', s['right.weight'], s['right.bias'])
    w.matrix('linker', both('linkers', 'weight'), both('linkers', 'bias'))
    w.matrix('kind.in', s['kind_in.weight'], s['kind_in.bias'])
    w.matrix('kind', s['kind.weight'], s['kind.bias'])
    w.add('link.distance', 'f32', s['distance.weight'], *s['distance.weight'].shape)
    w.add('link.offset', 'f32', s['offset.weight'], *s['offset.weight'].shape)
    print(w.save(sys.argv[3], numbers), 'bytes')


if __name__ == '__main__':
    main()
